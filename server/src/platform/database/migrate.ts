// Brings the database up to the program: every room's migrations in order, under a lock, forward only.
import { sql } from 'drizzle-orm';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Obstacle } from '../obstacle.ts';
import { type Database, type Db, queriesOn } from './database.ts';

/** The folders of `server/migrations`, in the order in which they are applied. */
export const ROOMS = [
  'platform',
  'identity',
  'curriculum',
  'market',
  'teaching',
  'evaluation',
  'calibration',
] as const;

/** Any fixed number: processes that start together must agree on it. */
const MIGRATION_LOCK = 7_306_001;

export async function migrateDatabase(database: Database): Promise<void> {
  const client = await database.pool.connect();
  try {
    const db = queriesOn(client);
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    try {
      for (const room of withTables()) {
        await mustNotBeNewer(db, room);
        await migrate(db, {
          migrationsFolder: folderOf(room),
          migrationsSchema: 'migrations',
          migrationsTable: room,
        });
      }
    } finally {
      await db.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
    }
  } finally {
    client.release();
  }
}

/** Names the state of all tables: equal versions mean equal tables. */
export function schemaVersion(): string {
  return withTables()
    .map((room) => `${room}:${known(room).length}`)
    .join(' ');
}

export async function isMigrated(db: Db): Promise<boolean> {
  for (const room of withTables()) if ((await countApplied(db, room)) !== known(room).length) return false;
  return true;
}

async function mustNotBeNewer(db: Db, room: string): Promise<void> {
  const applied = await countApplied(db, room);
  if (applied > known(room).length) {
    throw new Obstacle(
      `The database was made by a newer Portolan (${room}: ${applied} migrations, this program knows ${known(room).length}). Start that version, or restore a backup of this one.`,
    );
  }
}

async function countApplied(db: Db, room: string): Promise<number> {
  const exists = await db.execute(sql`select to_regclass(${`migrations.${room}`}) is not null as "exists"`);
  if (exists.rows[0]?.['exists'] !== true) return 0;
  const counted = await db.execute(
    sql`select count(*)::int as applied from migrations.${sql.identifier(room)}`,
  );
  return Number(counted.rows[0]?.['applied']);
}

const folderOf = (room: string) => fileURLToPath(new URL(`../../../migrations/${room}`, import.meta.url));
/** A module without tables has no migrations. */
const withTables = () => ROOMS.filter((room) => existsSync(folderOf(room)));
const known = (room: string) => readMigrationFiles({ migrationsFolder: folderOf(room) });
