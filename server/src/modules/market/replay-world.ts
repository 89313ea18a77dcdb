import type { Db } from '../../platform/database/database.ts';
import { daysOf, saveSnapshot } from './day-store.ts';
import type { Engine } from './engine.ts';
import { getWorld, teamsOf } from './world-store.ts';

export interface Replay {
  readonly days: number;
  /** Days after which the world played again is not the world that was recorded. */
  readonly differences: readonly {
    readonly day: number;
    readonly recorded: string;
    readonly replayed: string;
  }[];
}

/**
 * Plays a world again from nothing but its scenario, seed and journal, and holds every evening against the hash that
 * was recorded for it. Where all agree, snapshots that were lost are written anew.
 */
export async function replayWorld(db: Db, engine: Engine, worldId: string): Promise<Replay> {
  const world = await getWorld(db, worldId);
  const teams = await teamsOf(db, worldId);
  const { scenarioHash, seed, day: until } = world;
  const replayed = await engine.questions.run('replayWorld', { worldId, scenarioHash, seed, teams, until });
  const recorded = await daysOf(db, worldId);
  const differences = recorded.flatMap(({ day, hash }) => {
    const again = replayed.hashes[day - 1] ?? '';
    return again === hash ? [] : [{ day, recorded: hash, replayed: again }];
  });
  if (differences.length === 0) {
    await saveSnapshot(db, worldId, 0, replayed.first);
    await saveSnapshot(db, worldId, until, replayed.last);
  }
  return { days: recorded.length, differences };
}
