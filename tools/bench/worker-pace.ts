// How many worlds per minute one worker process plays and how many two, on one PostgreSQL: what a school gains by starting
// another. The worlds are small, so that finding jobs, reading and writing weigh as much as they ever do.
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { openWorld } from '../../server/src/modules/market/open-world.ts';
import { wantDays } from '../../server/src/modules/market/want-days.ts';
import { playDaysQueue } from '../../server/src/modules/market/world-jobs.ts';
import { getWorld } from '../../server/src/modules/market/world-store.ts';
import { systemClock } from '../../server/src/platform/clock.ts';
import { type Database, openPostgres } from '../../server/src/platform/database/database.ts';
import { migrateDatabase } from '../../server/src/platform/database/migrate.ts';
import { type Jobs, makeJobs } from '../../server/src/platform/jobs.ts';
import { makeLog } from '../../server/src/platform/log.ts';
import { type Started, startProcess, stop } from '../../server/src/testing/start-process.ts';
import { findPostgres, startScratchPostgres } from '../test/scratch-postgres.ts';

export interface WorkerPace {
  readonly scenario: string;
  readonly worlds: number;
  readonly days: number;
  readonly processes: readonly { readonly n: number; readonly worldsPerMinute: number }[];
  /** Worlds per minute of two against those of one. */
  readonly ratio: number;
}

const SCENARIO = 'eight-markets';
const TEAMS = 3;
const WORLDS = 8;
const DAYS = 4;
/** Each process has read the scenario and compiled its days before anything is timed. */
const WARMING_WORLDS = 2;
const WARMING_DAYS = 2;
const ROUNDS = 2;

interface School {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly url: string;
}

/** Nothing where there is no PostgreSQL. */
export async function timeWorkers(): Promise<WorkerPace | undefined> {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const postgres = await startScratchPostgres(bin);
  try {
    const database = await openPostgres(postgres.adminUrl);
    const jobs = makeJobs({ database, log: makeLog('error'), clock: systemClock });
    try {
      await migrateDatabase(database);
      // Nobody plays here; the queue only has to be there before anything is sent.
      jobs.handle(playDaysQueue, 0, async () => {});
      await jobs.start();
      return await timeRounds({ database, jobs, url: postgres.adminUrl });
    } finally {
      await jobs.stop();
      await database.close();
    }
  } finally {
    await postgres.stop();
  }
}

/** In turn, so that a machine that grows slower or faster meanwhile favours neither. */
async function timeRounds(school: School): Promise<WorkerPace> {
  const counts = [1, 2];
  const best = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const n of counts) {
      const pace = await withWorkers(school, n, () => timeWorlds(school, { worlds: WORLDS, days: DAYS }));
      best.set(n, Math.max(best.get(n) ?? 0, pace));
    }
  }
  const processes = counts.map((n) => ({ n, worldsPerMinute: Math.round((best.get(n) ?? 0) * 10) / 10 }));
  const ratio = Math.round(((best.get(2) ?? 0) / (best.get(1) ?? 1)) * 100) / 100;
  return { scenario: SCENARIO, worlds: WORLDS, days: DAYS, processes, ratio };
}

async function withWorkers(school: School, n: number, time: () => Promise<number>): Promise<number> {
  const env = { DATABASE_URL: school.url, LOG_LEVEL: 'warn' };
  const workers = Array.from({ length: n }, (): Started => startProcess('worker', env));
  try {
    await Promise.all(workers.map((worker) => worker.says(/A worker of Portolan is ready/)));
    await timeWorlds(school, { worlds: n * WARMING_WORLDS, days: WARMING_DAYS });
    return await time();
  } finally {
    await Promise.all(workers.map((worker) => stop(worker, 'SIGTERM')));
  }
}

/** Worlds per minute from the moment the days are wanted. */
async function timeWorlds(
  { database, jobs }: School,
  { worlds, days }: { readonly worlds: number; readonly days: number },
): Promise<number> {
  const { db } = database;
  const opened: string[] = [];
  for (let seed = 1; seed <= worlds; seed++) {
    const teams = Array.from({ length: TEAMS }, (_, at) => ({
      name: `Team ${at + 1}`,
      members: [randomUUID()],
    }));
    const opening = { schoolId: 'bench', name: 'bench', scenario: SCENARIO, seed, teams, watchers: [] };
    const { id } = await openWorld(db, { ...opening, now: systemClock() });
    opened.push(id);
  }
  const begun = performance.now();
  for (const id of opened) await db.transaction((inside) => wantDays(inside, jobs, id, days));
  for (const id of opened) while ((await getWorld(db, id)).day < days) await setTimeout(20);
  return (worlds * 60_000) / (performance.now() - begun);
}
