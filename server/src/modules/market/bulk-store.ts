import { getTableColumns, type InferInsertModel, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { makePgArray, type PgColumn, type PgTable, PgTimestamp } from 'drizzle-orm/pg-core';
import type { Db } from '../../platform/database/database.ts';

/** Rows of one statement: large enough to be quick, small enough that a message stays a few megabytes. */
const ROWS_PER_STATEMENT = 20_000;

/** Many rows of one table: a column is one parameter, whatever the number of rows. */
export function* bulkInserts<T extends PgTable>(
  table: T,
  rows: readonly InferInsertModel<T>[],
): Generator<SQL> {
  const columns = Object.entries<PgColumn>(getTableColumns(table));
  const names = columns.map(([key]) => sql.identifier(toSnakeCase(key)));
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const some = rows.slice(from, from + ROWS_PER_STATEMENT);
    const lists = columns.map(([key, column]) => columnOf(some, key, column));
    yield sql`insert into ${table} (${sql.join(names, sql`, `)}) select ${sql.join(lists, sql`, `)}`;
  }
}

/** One after the other: while the database is at one statement, the next is put into words. */
export async function executeInTurn(db: Db, statements: Iterable<SQL>): Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  for (const statement of statements) {
    await running;
    running = db.execute(statement);
  }
  await running;
}

function columnOf(rows: readonly object[], key: string, column: PgColumn): SQL {
  if (column instanceof PgTimestamp) throw new Error(`Bulk rows carry no times of day: ${key}`);
  const isJson = column.getSQLType().startsWith('json');
  const values = rows.map((row) => {
    const value: unknown = Reflect.get(row, key) ?? column.default ?? null;
    return isJson && value !== null ? JSON.stringify(value) : value;
  });
  const type = sql.raw(column.getSQLType());
  const [first] = values;
  // What is the same in every row, such as the world and the day, is sent once. Rows have keys, so no two are wholly alike.
  if (values.length > 1 && values.every((value) => value === first)) return sql`${sql.param(first)}::${type}`;
  return sql`unnest(${sql.param(makePgArray(values))}::${type}[])`;
}
