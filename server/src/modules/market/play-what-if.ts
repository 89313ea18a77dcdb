import type { Db } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log.ts';
import { after, type Engine } from './engine.ts';
import { EngineFailed } from './engine-threads.ts';
import { readChanges } from './what-if-change.ts';
import { findWhatIf, moveOn, type WhatIfRow } from './what-if-store.ts';
import { whileWanted } from './while-wanted.ts';
import { findWorld } from './world-store.ts';

export interface PlayingWhatIf {
  readonly db: Db;
  readonly engine: Engine;
  readonly log: Log;
}

/** Plays the past again beside what really happened; gives up as soon as nobody wants the answer any more. */
export async function playWhatIf(playing: PlayingWhatIf, id: string, signal: AbortSignal): Promise<void> {
  const { db, log } = playing;
  const asked = await findWhatIf(db, id);
  if (!asked || !(await moveOn(db, id, { state: 'playing' }))) return;
  try {
    const result = await compare(playing, asked, signal);
    if (result) await moveOn(db, id, { state: 'done', perThousandDone: 1000, result });
  } catch (error) {
    if (!(error instanceof EngineFailed)) throw error;
    log.error({ err: error, whatIf: id }, 'a what-if could not be played');
    await moveOn(db, id, { state: 'failed' });
  }
}

async function compare({ db, engine }: PlayingWhatIf, asked: WhatIfRow, signal: AbortSignal) {
  const world = await findWorld(db, asked.worldId);
  if (!world) return null;
  const { company, fromDay, untilDay, changes } = asked;
  const day = asked.askedOnDay;
  const changed = await readChanges(db, { worldId: world.id, company, day }, changes);
  const task = { ...after(world, Math.min(day, fromDay - 1)), company, until: untilDay, changed };
  const tell = (done: number) => moveOn(db, asked.id, { perThousandDone: Math.floor(done * 1000) });
  return whileWanted({ tell, signal }, (options) => engine.whatIfs.run('whatIf', task, options));
}
