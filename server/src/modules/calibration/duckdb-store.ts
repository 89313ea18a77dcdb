// DuckDB: opened for one calibration, in a scratch folder, and gone with it (docs/decisions/0501).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export type Row = Readonly<Record<string, unknown>>;

export interface Duck {
  run(sql: string): Promise<void>;
  /** Numbers come as numbers, times as text; whole numbers beyond 2^53 do not occur. */
  rows(sql: string): Promise<Row[]>;
  /** The one row that a query without groups has. */
  row(sql: string): Promise<Row>;
  close(): void;
}

/** Told to whoever runs us where DuckDB has no binary. */
export class NoDuckDb extends Error {}

export interface Bounds {
  readonly scratch: string;
  readonly memoryMegabytes: number;
  readonly threads: number;
}

export async function openDuck({ scratch, memoryMegabytes, threads }: Bounds): Promise<Duck> {
  const { DuckDBInstance } = await loadDuckDb();
  const spill = join(scratch, 'spill');
  mkdirSync(spill, { recursive: true });
  const instance = await DuckDBInstance.create(join(scratch, 'sales.duckdb'), {
    memory_limit: `${memoryMegabytes}MB`,
    threads: String(threads),
    temp_directory: spill,
    // Nothing is fetched from anywhere: what is not in the binary is not there.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const rows = async (sql: string): Promise<Row[]> => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJS().map(plain);
  };
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows,
    async row(sql) {
      const [row] = await rows(sql);
      if (!row) throw new Error(`one row was expected of: ${sql}`);
      return row;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Loaded when it is first needed: 68 MB that no page has use for. */
async function loadDuckDb() {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    throw new NoDuckDb(`DuckDB has no binary for ${process.platform} ${process.arch}`, { cause });
  }
}

const plain = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A number of a row; NaN where there was nothing to work it out of. */
export const numberIn = (row: Row | undefined, name: string): number => {
  const value = row?.[name];
  return typeof value === 'number' ? value : NaN;
};
export const numbersIn = (row: Row, name: string): number[] => {
  const value = row[name];
  return Array.isArray(value) ? value.map(Number) : [];
};
export const textIn = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};
