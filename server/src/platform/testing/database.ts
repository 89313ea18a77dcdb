// A migrated, empty database for tests: always PGlite, and PostgreSQL too where TEST_DATABASE_URL names one.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Database, Db } from '../database/database.ts';
import { openMigratedPglite } from './migrated-pglite.ts';
import { hasPostgres, openMigratedPostgres } from './migrated-postgres.ts';

export interface TestDatabase {
  /** Empty at the start of every test. */
  readonly db: Db;
  readonly database: Database;
}

type Kind = Database['kind'];

/** The kinds that this run has. */
export const KINDS: readonly Kind[] = hasPostgres ? ['pglite', 'postgres'] : ['pglite'];

/** Runs the same tests on each kind of database: `onBothDatabases('a journal', (given) => { test(…given.db…) })`. */
export function onBothDatabases(subject: string, suite: (given: TestDatabase) => void): void {
  describe.each(KINDS)(`${subject}, on %s`, (kind) => suite(useDatabase(kind)));
}

/** One database for the tests of this place in the file, empty at the start of each. */
export function useDatabase(kind: Kind): TestDatabase {
  let database: Database | undefined;
  const opened = () => {
    if (!database) throw new Error('The database is there inside tests and hooks only');
    return database;
  };
  beforeAll(async () => {
    database = await openEmptyDatabase(kind);
  });
  beforeEach(() => emptyAllTables(opened().db));
  afterAll(() => database?.close());
  return {
    get db() {
      return opened().db;
    },
    get database() {
      return opened();
    },
  };
}

/** For tests that need more than one database at a time; the caller closes it. */
export const openEmptyDatabase = (kind: Kind): Promise<Database> =>
  kind === 'pglite' ? openMigratedPglite() : openMigratedPostgres();

/** A database of one test alone, which may break it. */
export async function ownDatabase(onTestFinished: (clean: () => Promise<void>) => void): Promise<Database> {
  const database = await openEmptyDatabase('pglite');
  onTestFinished(() => database.close());
  return database;
}

async function emptyAllTables(db: Db): Promise<void> {
  const found = await db.execute(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'migrations', 'pgboss')`);
  const names = found.rows.map((row) => String(row['name']));
  const jobs = await db.execute(sql`select to_regclass('pgboss.job') is not null as "exist"`);
  await db.execute(sql.raw(`truncate ${names.join(', ')} restart identity cascade`));
  // Rows, not the table: a queue at work locks its own tables in its own order, and a truncate that wants them whole meets it head on.
  if (jobs.rows[0]?.['exist'] === true) await db.execute(sql.raw('delete from pgboss.job'));
}
