import { afterAll, beforeAll } from 'vitest';
import { type Jobs, makeJobs, type Queue } from '../../../platform/jobs.ts';
import { makeLog } from '../../../platform/log.ts';
import type { TestDatabase } from '../../../platform/testing/database.ts';
import { NOW } from './little-class.ts';

/** A queue whose jobs are taken and nothing is done: the tests of this place in the file do the work themselves. */
export function useJobs<Data extends object>(
  given: TestDatabase,
  queue: Queue<Data>,
): { readonly jobs: Jobs } {
  let jobs: Jobs | undefined;
  beforeAll(async () => {
    jobs = makeJobs({ database: given.database, log: makeLog('silent'), clock: () => NOW });
    jobs.handle(queue, 1, async () => {});
    await jobs.start();
  });
  afterAll(() => jobs?.stop());
  return {
    get jobs() {
      if (!jobs) throw new Error('The jobs are there inside tests and hooks only');
      return jobs;
    },
  };
}
