// The engine as the market uses it: four kinds of work on threads of their own, so that none waits for another
// (docs/decisions/0212).
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Db } from '../../platform/database/database.ts';
import { snapshotUpTo } from './day-store.ts';
import type { Sources, ThreadSettings, WorldAfter } from './engine-tasks.ts';
import { type EngineThread, startEngineThread } from './engine-threads.ts';
import { journalBetween } from './journal-store.ts';
import { getScenario, type WorldRow } from './world-store.ts';

/** One core is left for answering; a machine of two plays one day at a time. */
export const DAY_THREADS = Math.max(1, availableParallelism() - 1);

export interface Engine {
  /** Plays days. */
  readonly days: EngineThread;
  /** Answers at once: views, and whether a decision is allowed. */
  readonly desk: EngineThread;
  /** Looks into the past: takes as long as a few days do. */
  readonly questions: EngineThread;
  /** Plays the past again, for minutes if need be. */
  readonly whatIfs: EngineThread;
  close(): Promise<void>;
}

export function startEngine(db: Db, settings: ThreadSettings = { kernel: 'twin' }): Engine {
  const sources: Sources = {
    scenario: (hash) => getScenario(db, hash),
    snapshotUpTo: (worldId, day) => snapshotUpTo(db, worldId, day),
    journal: (worldId, from, until) => journalBetween(db, worldId, from, until),
  };
  const days = spread(Array.from({ length: DAY_THREADS }, () => startEngineThread(sources, settings)));
  const desk = startEngineThread(sources, settings);
  const questions = startEngineThread(sources, settings);
  const whatIfs = startEngineThread(sources, settings);
  return {
    days,
    desk,
    questions,
    whatIfs,
    async close() {
      await Promise.all([days.close(), desk.close(), questions.close(), whatIfs.close()]);
    },
  };
}

/** A world's days go to one and the same thread, which has it at hand. */
function spread(threads: readonly EngineThread[]): EngineThread {
  const threadOf = (worldId: string) => {
    const thread = threads[createHash('sha256').update(worldId).digest().readUInt32LE() % threads.length];
    if (!thread) throw new Error('There is no thread to play days on');
    return thread;
  };
  return {
    run: (name, input, options) =>
      threadOf('worldId' in input ? input.worldId : '').run(name, input, options),
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

export const after = ({ id, scenarioHash }: WorldRow, day: number): WorldAfter => ({
  worldId: id,
  scenarioHash,
  day,
});
