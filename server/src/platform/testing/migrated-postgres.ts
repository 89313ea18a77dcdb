// Databases on the PostgreSQL that TEST_DATABASE_URL names: each gone when its test is over.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Database, openPostgres } from '../database/database.ts';
import { makeTables, stateOfMigrations } from './migrated.ts';

const adminUrl = process.env['TEST_DATABASE_URL'];
export const hasPostgres = adminUrl !== undefined;

/** Any fixed number: test files that run side by side must agree on it. */
const TEMPLATE_LOCK = 7_306_002;

type Content = 'migrated' | 'nothing';
type Cleaning = (clean: () => Promise<void>) => void;

export async function openMigratedPostgres(): Promise<Database> {
  const name = await make('migrated');
  const database = await openPostgres(urlOf(name));
  return { ...database, close: () => database.close().finally(() => drop(name)) };
}

/** The address of a database for a program of its own, with all tables or without any. */
export async function makePostgres(content: Content, onTestFinished: Cleaning): Promise<string> {
  const name = await make(content);
  onTestFinished(() => drop(name));
  return urlOf(name);
}

async function make(content: Content): Promise<string> {
  const name = `portolan_test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const from = content === 'migrated' ? `template ${await templateOf(client)}` : '';
    await client.query(`create database ${name} ${from}`);
  });
  return name;
}

async function drop(name: string): Promise<void> {
  await asAdmin((client) => client.query(`drop database ${name} with (force)`));
}

async function templateOf(client: pg.Client): Promise<string> {
  const template = `portolan_template_${stateOfMigrations()}`;
  const made = await client.query('select 1 from pg_database where datname = $1', [template]);
  if (made.rowCount === 0) await makeTemplate(client, template);
  return template;
}

async function makeTemplate(client: pg.Client, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished}`);
  const database = await openPostgres(urlOf(unfinished));
  await makeTables(database).finally(() => database.close());
  await client.query(`alter database ${unfinished} rename to ${template}`);
}

async function asAdmin<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: admin().href });
  await client.connect();
  return act(client).finally(() => client.end());
}

function urlOf(database: string): string {
  const url = admin();
  url.pathname = `/${database}`;
  return url.href;
}

function admin(): URL {
  if (adminUrl === undefined) throw new Error('TEST_DATABASE_URL does not name a PostgreSQL');
  return new URL(adminUrl);
}
