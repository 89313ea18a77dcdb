import { sql } from 'drizzle-orm';
import type { Database, Db } from '../database/database.ts';
import { migrateDatabase, schemaVersion } from '../database/migrate.ts';
import { Obstacle } from '../obstacle.ts';
import type { Row, TableStart } from './backup-file.ts';
import { checkBackup, readBackup } from './read-backup.ts';
import { holdsAnything, type StoredTable, storedTables, tableName } from './stored-tables.ts';

/** Puts a checked backup into the database, whole or not at all. */
export async function restoreBackup(
  database: Database,
  file: string,
  options: { force: boolean },
): Promise<{ rows: number }> {
  const { head } = await checkBackup(file);
  if (head.schema !== schemaVersion()) {
    throw new Obstacle(
      `The backup was made by another version of Portolan (its tables: ${head.schema}; this one's: ${schemaVersion()}). Restore it with that version, then upgrade. Nothing was changed.`,
    );
  }
  await migrateDatabase(database);
  return database.db.transaction(async (inside) => {
    const tables = await storedTables(inside);
    if (!options.force && (await holdsAnything(inside, tables))) {
      throw new Obstacle(
        'The database is not empty. To replace everything in it by the backup, add --force. Nothing was changed.',
      );
    }
    await emptyFor(inside, tables);
    const rows = await fill(inside, tables, file);
    await moveSequences(inside, tables);
    return { rows };
  });
}

/** Jobs are about what was there before; the modules make theirs anew when the server starts. */
async function emptyFor(db: Db, tables: readonly StoredTable[]): Promise<void> {
  await db.execute(sql`truncate ${sql.join(tables.map(tableName), sql`, `)} restart identity cascade`);
  await db.execute(sql`drop schema if exists pgboss cascade`);
}

async function fill(db: Db, tables: readonly StoredTable[], file: string): Promise<number> {
  let rows = 0;
  let into: { table: StoredTable; columns: StoredTable['columns'] } | undefined;
  let waiting: Row[] = [];

  const put = async () => {
    if (into && waiting.length > 0) await insert(db, into, waiting);
    rows += waiting.length;
    waiting = [];
  };

  for await (const part of readBackup(file)) {
    if (part.kind === 'table') {
      await put();
      into = placeOf(tables, part.start);
    } else if (part.kind === 'row') {
      waiting.push(part.values);
      if (waiting.length >= ROWS_AT_ONCE || textLength(part.values) > LARGE_ROW) await put();
    }
  }
  await put();
  return rows;
}

const ROWS_AT_ONCE = 500;
/** Rows this long (a world's snapshot) go one by one. */
const LARGE_ROW = 1024 * 1024;

const textLength = (values: Row) => values.reduce((sum, value) => sum + (value?.length ?? 0), 0);

function placeOf(tables: readonly StoredTable[], start: TableStart) {
  const table = tables.find(({ schema, name }) => `${schema}.${name}` === start.table);
  const columns = start.columns.map((name) => table?.columns.find((column) => column.name === name));
  if (!table || columns.some((column) => column === undefined)) {
    throw new Obstacle(
      `The backup has a table ${start.table} that does not fit this version. Nothing was changed.`,
    );
  }
  return { table, columns: columns.filter((column) => column !== undefined) };
}

async function insert(
  db: Db,
  { table, columns }: { table: StoredTable; columns: StoredTable['columns'] },
  rows: readonly Row[],
): Promise<void> {
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  const arrays = sql.join(
    columns.map((_, i) => sql`${sql.param(rows.map((row) => row[i] ?? null))}::text[]`),
    sql`, `,
  );
  const casts = sql.join(
    columns.map(({ type }, i) => sql.raw(`v${i}::${type}`)),
    sql`, `,
  );
  const values = sql.raw(columns.map((_, i) => `v${i}`).join(', '));
  await db.execute(sql`
    insert into ${tableName(table)} (${names}) overriding system value
    select ${casts} from unnest(${arrays}) as given(${values})`);
}

/** Numbers given from now on come after those restored. */
async function moveSequences(db: Db, tables: readonly StoredTable[]): Promise<void> {
  for (const table of tables) {
    for (const { name, sequence } of table.columns) {
      if (sequence === null) continue;
      await db.execute(
        sql`select setval(${sequence}::regclass, coalesce(max(${sql.identifier(name)}), 0) + 1, false) from ${tableName(table)}`,
      );
    }
  }
}
