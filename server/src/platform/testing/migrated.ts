// A database with all its tables takes seconds to make, so it is made once for each state of the migrations, then copied.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { migrateDatabase } from '../database/migrate.ts';
import { makeJobs } from '../jobs.ts';
import { makeLog } from '../log.ts';

/** The tables of the job queue too, which take longer than all of ours. */
export async function makeTables(database: Database): Promise<void> {
  await migrateDatabase(database);
  const jobs = makeJobs({ database, log: makeLog('silent'), clock: systemClock });
  await jobs.start();
  await jobs.stop();
}

/** Says the version of the library that makes the job queue's tables. */
const JOB_QUEUE = fileURLToPath(new URL('../package.json', import.meta.resolve('pg-boss')));

export function stateOfMigrations(): string {
  const root = fileURLToPath(new URL('../../../migrations/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .toSorted();
  const hash = createHash('sha256').update(readFileSync(JOB_QUEUE));
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
