import { ENGINE } from '@portolan/engine';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/database/database.ts';
import { closeDay, saveDay } from './day-store.ts';
import { after, type Engine } from './engine.ts';
import { EngineFailed } from './engine-threads.ts';
import { journalBetween } from './journal-store.ts';
import { findWorld } from './world-store.ts';

export interface Playing {
  readonly db: Db;
  readonly clock: Clock;
  readonly engine: Engine;
}

/**
 * Plays one day of a world, and says whether this call was the one that wrote it. A day that is not the next one,
 * or of a world that is not open, is left alone; of two workers with the same day, the slower one changes nothing.
 */
export async function playDay(playing: Playing, worldId: string, day: number): Promise<boolean> {
  const { db, clock, engine } = playing;
  if (!(await closeDay(db, worldId, day))) return false;
  const world = await findWorld(db, worldId);
  if (!world) return false;
  if (world.engine !== ENGINE) {
    throw new EngineFailed(`World ${worldId} was opened with engine ${world.engine}, this is ${ENGINE}`);
  }
  const journal = await journalBetween(db, worldId, day, day);
  const played = await engine.days.run('playDay', { ...after(world, day - 1), journal });
  // What the day did is written while its world is sealed, and the thread thinks ahead while the database is at work.
  const seal = engine.days.run('sealDay', after(world, day));
  const [isSaved] = await Promise.all([
    saveDay(db, { ...played, seal, worldId, playedAt: clock() }),
    seal,
    engine.days.run('planNextDay', after(world, day)),
  ]);
  return isSaved;
}
