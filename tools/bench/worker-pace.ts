// How many worlds per minute one worker process plays and how many two, on one PostgreSQL: what a school gains by starting
// another.
import { playDaysQueue, seatPlayQueue } from '../../server/src/modules/market/world-jobs.ts';
import { systemClock } from '../../server/src/platform/clock.ts';
import { openPostgres } from '../../server/src/platform/database/database.ts';
import { migrateDatabase } from '../../server/src/platform/database/migrate.ts';
import { makeJobs } from '../../server/src/platform/jobs.ts';
import { makeLog } from '../../server/src/platform/log.ts';
import { type Started, startProcess, stop } from '../../server/src/testing/start-process.ts';
import { findPostgres, startScratchPostgres } from '../test/scratch-postgres.ts';
import { lessons, type Load, panels, type School } from './worker-loads.ts';

export interface WorkerPace {
  readonly load: Load['name'];
  readonly scenario: string;
  readonly days: number;
  readonly processes: readonly { readonly n: number; readonly worldsPerMinute: number }[];
  /** Worlds per minute of two against those of one. */
  readonly ratio: number;
}

const ROUNDS = 2;

/** Nothing where there is no PostgreSQL. */
export async function timeWorkers(): Promise<readonly WorkerPace[] | undefined> {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const postgres = await startScratchPostgres(bin);
  try {
    const database = await openPostgres(postgres.adminUrl);
    const jobs = makeJobs({ database, log: makeLog('error'), clock: systemClock });
    try {
      await migrateDatabase(database);
      // Nobody plays here; the queues only have to be there before anything is sent.
      for (const queue of [playDaysQueue, seatPlayQueue]) jobs.handle<object>(queue, 0, async () => {});
      await jobs.start();
      const school = { database, jobs, url: postgres.adminUrl };
      return [await timeRounds(school, panels), await timeRounds(school, lessons)];
    } finally {
      await jobs.stop();
      await database.close();
    }
  } finally {
    await postgres.stop();
  }
}

/** In turn, so that a machine that grows slower or faster meanwhile favours neither. */
async function timeRounds(school: School, load: Load): Promise<WorkerPace> {
  const counts = [1, 2];
  const best = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const n of counts) {
      const pace = await withWorkers(school, n, async () => {
        await load.warm(school, n);
        return load.time(school);
      });
      best.set(n, Math.max(best.get(n) ?? 0, pace));
    }
  }
  const processes = counts.map((n) => ({ n, worldsPerMinute: Math.round((best.get(n) ?? 0) * 10) / 10 }));
  const ratio = Math.round(((best.get(2) ?? 0) / (best.get(1) ?? 1)) * 100) / 100;
  return { load: load.name, scenario: load.scenario, days: load.days, processes, ratio };
}

async function withWorkers(school: School, n: number, time: () => Promise<number>): Promise<number> {
  const env = { DATABASE_URL: school.url, LOG_LEVEL: 'warn' };
  const workers = Array.from({ length: n }, (): Started => startProcess('worker', env));
  try {
    await Promise.all(workers.map((worker) => worker.says(/A worker of Portolan is ready/)));
    return await time();
  } finally {
    await Promise.all(workers.map((worker) => stop(worker, 'SIGTERM')));
  }
}
