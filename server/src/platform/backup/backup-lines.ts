import { type SQL, sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { type Database, type Db, queriesOn } from '../database/database.ts';
import { schemaVersion } from '../database/migrate.ts';
import type { Head, Row, Seal, TableStart } from './backup-file.ts';
import { type StoredTable, storedTables, tableName } from './stored-tables.ts';

/** The lines of a backup, all from one moment, while the school goes on working. */
export async function* backupLines(database: Database, now: Date): AsyncGenerator<string> {
  const client = await database.pool.connect();
  const db = queriesOn(client);
  const hash = createHash('sha256');
  let rows = 0;
  const line = (value: Head | TableStart | Row) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };

  let isWhole = false;
  try {
    await db.execute(sql`begin isolation level repeatable read read only`);
    yield line({ portolanBackup: 1, schema: schemaVersion(), madeAt: now.toISOString() });
    for (const table of await storedTables(db)) {
      yield line({ table: `${table.schema}.${table.name}`, columns: table.columns.map(({ name }) => name) });
      for await (const row of rowsOf(db, table)) {
        rows += 1;
        yield line(row);
      }
    }
    await db.execute(sql`commit`);
    yield `${JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies Seal)}\n`;
    isWhole = true;
  } finally {
    // Whoever stops listening half way leaves a transaction open: that connection is thrown away.
    client.release(!isWhole);
  }
}

async function* rowsOf(db: Db, table: StoredTable): AsyncGenerator<Row> {
  const batch = await batchOf(db, table);
  await db.execute(
    sql`declare stored no scroll cursor for select array[${textsOf(table)}] as values from ${tableName(table)}`,
  );
  for (;;) {
    const { rows } = await db.execute(sql.raw(`fetch ${batch} from stored`));
    for (const row of rows) yield row['values'] as Row;
    if (rows.length < batch) break;
  }
  await db.execute(sql`close stored`);
}

function textsOf(table: StoredTable): SQL {
  return sql.join(
    table.columns.map(({ name }) => sql`${sql.identifier(name)}::text`),
    sql`, `,
  );
}

const BATCH_BYTES = 8 * 1024 * 1024;
const MOST_ROWS = 2_000;

/** As many rows at a time as memory does not notice: few where each is a world's snapshot. */
async function batchOf(db: Db, table: StoredTable): Promise<number> {
  const size = sql`pg_table_size(${`${table.schema}.${table.name}`}::regclass)`;
  const { rows } = await db.execute(
    sql`select (${size} / greatest(count(*), 1))::float8 as width from ${tableName(table)}`,
  );
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(BATCH_BYTES / Math.max(1, Number(rows[0]?.['width'])))));
}
