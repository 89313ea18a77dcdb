import { sql } from 'drizzle-orm';
import type { Db } from '../database/database.ts';

export interface StoredTable {
  readonly schema: string;
  readonly name: string;
  /** Generated columns make themselves. */
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly sequence: string | null;
  }[];
}

export const tableName = ({ schema, name }: Pick<StoredTable, 'schema' | 'name'>) =>
  sql`${sql.identifier(schema)}.${sql.identifier(name)}`;

/** Every table of ours, those referred to before those that refer to them. */
export async function storedTables(db: Db): Promise<StoredTable[]> {
  const { rows } = await db.execute(sql`
    select n.nspname as schema, c.relname as name, c.oid::int8::text as id,
      json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'sequence', pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname)) order by a.attnum) as columns,
      (select coalesce(json_agg(distinct k.confrelid::int8::text), '[]') from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|migrations|pgboss)'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by n.nspname, c.relname, c.oid
    order by n.nspname collate "C", c.relname collate "C"`);
  const tables = rows.map((row) => ({
    id: String(row['id']),
    needs: row['needs'] as string[],
    table: {
      schema: String(row['schema']),
      name: String(row['name']),
      columns: row['columns'] as StoredTable['columns'],
    },
  }));
  return inOrder(tables).map(({ table }) => table);
}

function inOrder<T extends { id: string; needs: readonly string[] }>(tables: readonly T[]): T[] {
  const placed: T[] = [];
  const isPlaced = (id: string) => placed.some((table) => table.id === id);
  while (placed.length < tables.length) {
    const next = tables.filter((table) => !isPlaced(table.id) && table.needs.every(isPlaced));
    if (next.length === 0) throw new Error('Tables refer to each other in a circle');
    placed.push(...next);
  }
  return placed;
}

export async function holdsAnything(db: Db, tables: readonly StoredTable[]): Promise<boolean> {
  for (const table of tables) {
    // What an installation keeps for itself is there from its first start; it is not anybody's data.
    if (table.schema === 'platform') continue;
    const { rows } = await db.execute(sql`select exists (select from ${tableName(table)}) as found`);
    if (rows[0]?.['found'] === true) return true;
  }
  return false;
}
