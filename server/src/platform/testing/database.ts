// A migrated, empty database for tests: always PGlite, and PostgreSQL too where TEST_DATABASE_URL names one.
import { sql } from 'drizzle-orm';
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type Database, type Db, openPgliteAt, openPostgres } from '../database/database.ts';
import { systemClock } from '../clock.ts';
import { migrateDatabase } from '../database/migrate.ts';
import { makeJobs } from '../jobs.ts';
import { makeLog } from '../log.ts';

export interface TestDatabase {
  /** Empty at the start of every test. */
  readonly db: Db;
  readonly database: Database;
}

type Kind = Database['kind'];

const adminUrl = process.env['TEST_DATABASE_URL'];
/** The kinds that this run has. */
export const KINDS: readonly Kind[] = adminUrl === undefined ? ['pglite'] : ['pglite', 'postgres'];

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
export function openEmptyDatabase(kind: Kind): Promise<Database> {
  return kind === 'pglite' ? openFromDump() : openFromTemplate(new URL(adminUrl ?? missingUrl()));
}

function missingUrl(): never {
  throw new Error('TEST_DATABASE_URL does not name a PostgreSQL');
}

const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/portolan/', import.meta.url));

/** Making and migrating a database is done once for each state of the migrations, then copied. */
async function openFromDump(): Promise<Database> {
  const name = `migrated-${stateOfMigrations()}.tar`;
  const file = join(CACHE, name);
  const dump = await readFile(file).catch(() => undefined);
  if (dump) return openPgliteAt('memory://', { startFrom: dump });
  const database = await openPgliteAt('memory://');
  await makeTables(database);
  await mkdir(CACHE, { recursive: true });
  for (const old of await readdir(CACHE))
    if (old !== name && old.endsWith('.tar')) await rm(join(CACHE, old), { force: true });
  // Written beside and renamed, so that another test file never reads half a dump.
  const unfinished = `${file}-${randomUUID()}`;
  await writeFile(unfinished, await database.dump());
  await rename(unfinished, file);
  return database;
}

async function openFromTemplate(admin: URL): Promise<Database> {
  const template = `portolan_template_${stateOfMigrations()}`;
  const name = `portolan_test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(admin, async (client) => {
    await client.query('select pg_advisory_lock(7306002)');
    const made = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (made.rowCount === 0) await makeTemplate(admin, client, template);
    await client.query(`create database ${name} template ${template}`);
  });
  const database = await openPostgres(urlOf(admin, name));
  const close = async () => {
    await database.close();
    await asAdmin(admin, (client) => client.query(`drop database ${name} with (force)`));
  };
  return { ...database, close };
}

/** A database of one test alone, which may break it. */
export async function ownDatabase(onTestFinished: (clean: () => Promise<void>) => void): Promise<Database> {
  const database = await openEmptyDatabase('pglite');
  onTestFinished(() => database.close());
  return database;
}

/** The address of a new PostgreSQL database without any table, for a program of its own. */
export async function makeEmptyPostgres(
  onTestFinished: (clean: () => Promise<void>) => void,
): Promise<string> {
  const admin = new URL(adminUrl ?? missingUrl());
  const name = `portolan_test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(admin, (client) => client.query(`create database ${name}`));
  onTestFinished(
    async () => void (await asAdmin(admin, (client) => client.query(`drop database ${name} with (force)`))),
  );
  return urlOf(admin, name);
}

/** The tables of the job queue too, which take longer than all of ours. */
async function makeTables(database: Database): Promise<void> {
  await migrateDatabase(database);
  const jobs = makeJobs({ database, log: makeLog('silent'), clock: systemClock });
  await jobs.start();
  await jobs.stop();
}

async function makeTemplate(admin: URL, client: pg.Client, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished}`);
  const database = await openPostgres(urlOf(admin, unfinished));
  await makeTables(database).finally(() => database.close());
  await client.query(`alter database ${unfinished} rename to ${template}`);
}

async function asAdmin<T>(admin: URL, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  return act(client).finally(() => client.end());
}

function urlOf(admin: URL, database: string): string {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  return url.href;
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

/** Says the version of the library that makes the job queue's tables. */
const JOB_QUEUE = fileURLToPath(new URL('../package.json', import.meta.resolve('pg-boss')));

function stateOfMigrations(): string {
  const root = fileURLToPath(new URL('../../../migrations/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .toSorted();
  const hash = createHash('sha256').update(readFileSync(JOB_QUEUE));
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
