import { sql } from 'drizzle-orm';
import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../config.ts';
import { Obstacle } from '../obstacle.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { startPglite } from './pglite.ts';

/** What queries run on: the database, or a transaction of it. */
export type Db = PgDatabase<NodePgQueryResultHKT>;

export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Db;
  readonly pool: pg.Pool;
  /** Where the database is a folder that belongs to this process. */
  readonly lock?: FolderLock;
  close(): Promise<void>;
}

/** TypeScript says `schoolId` where PostgreSQL says `school_id`. */
export const queriesOn = (client: pg.Pool | pg.PoolClient) => drizzle(client, { casing: 'snake_case' });

/** The embedded database has one session; these connections only wait for their turn with it. */
const EMBEDDED_CONNECTIONS = 8;
const POSTGRES_CONNECTIONS = 20;

/** A transaction that asks nothing for so long was forgotten: it is undone, and those behind it go on. */
const PATIENCE_MILLISECONDS = 60_000;

/** How our connections are called in `pg_stat_activity`. */
const SERVER = 'portolan';

export async function openPostgres(url: string, name = SERVER): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: POSTGRES_CONNECTIONS,
    application_name: name,
    idle_in_transaction_session_timeout: PATIENCE_MILLISECONDS,
  });
  surviveLostConnections(pool);
  await mustServeUs(pool, new URL(url));
  return { kind: 'postgres', db: queriesOn(pool), pool, close: () => pool.end() };
}

/** A connection that is lost is replaced; whoever used it hears of it at their next query. */
function surviveLostConnections(pool: pg.Pool): void {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
}

const OLDEST_POSTGRES = 15;

async function mustServeUs(pool: pg.Pool, { host, pathname }: URL): Promise<void> {
  const asked = await pool
    .query("select current_setting('server_version_num')::int / 10000 as version")
    .catch(async (cause: Error) => {
      await pool.end();
      throw new Obstacle(
        `PostgreSQL at ${host}${pathname} (DATABASE_URL) cannot be used: ${cause.message || String(cause)}`,
        { cause },
      );
    });
  const version = Number(asked.rows[0].version);
  if (version < OLDEST_POSTGRES) {
    await pool.end();
    throw new Obstacle(
      `PostgreSQL at ${host} is version ${version}; Portolan needs ${OLDEST_POSTGRES} or newer.`,
    );
  }
}

/** Opens the folder's database, or refuses while another process has it open. */
async function openPglite(dataFolder: string): Promise<Database> {
  await makeFolder(dataFolder);
  const lock = await lockFolder(dataFolder);
  const folder = join(dataFolder, 'database');
  if (!hasDatabase(dataFolder)) await makeDatabase(folder);
  const database = await openPgliteAt(folder);
  return { ...database, lock, close: () => database.close().finally(() => lock.unlock()) };
}

/** Made beside and moved into place, so that a first start that is killed half way leaves no half database. */
async function makeDatabase(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const pglite = await startPglite({ dataDir: unfinished, patience: PATIENCE_MILLISECONDS });
  await pglite.close();
  await rename(unfinished, folder);
}

export const hasDatabase = (dataFolder: string) => existsSync(join(dataFolder, 'database', 'PG_VERSION'));

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: Error) => {
    throw new Obstacle(
      `The data folder ${folder} cannot be made: ${cause.message}. Choose another with PORTOLAN_DATA.`,
      { cause },
    );
  });
}

/** Without the lock: for databases in memory. */
export async function openPgliteAt(
  dataDir: string,
  { startFrom, patience = PATIENCE_MILLISECONDS }: { startFrom?: Uint8Array; patience?: number } = {},
): Promise<Database & { dump(): Promise<Uint8Array> }> {
  const pglite = await startPglite({ dataDir, startFrom, patience });
  const pool = new pg.Pool({ stream: () => pglite.connect(), max: EMBEDDED_CONNECTIONS });
  surviveLostConnections(pool);
  const close = async () => {
    await pool.end();
    await pglite.close();
  };
  return { kind: 'pglite', db: queriesOn(pool), pool, dump: () => pglite.dump(), close };
}

/** Whether a server or worker has this PostgreSQL open. The embedded database is locked by who has it open. */
export async function isServed({ kind, db }: Database): Promise<boolean> {
  if (kind === 'pglite') return false;
  const others = await db.execute(
    sql`select from pg_stat_activity where datname = current_database() and application_name = ${SERVER}`,
  );
  return others.rows.length > 0;
}

export async function answers(db: Db): Promise<boolean> {
  return (await db.execute(sql`select 1`)).rowCount === 1;
}

type Place = Pick<Config, 'databaseUrl' | 'dataFolder'>;

export function openDatabase({ databaseUrl, dataFolder }: Place, name = SERVER): Promise<Database> {
  return databaseUrl === undefined ? openPglite(dataFolder) : openPostgres(databaseUrl, name);
}
