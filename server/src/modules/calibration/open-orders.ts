// A firm's sales files, or an export of ours, opened once: what is wrong with them, or all that is to be known of them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_MAP, recognise, type ColumnMap } from './column-map.ts';
import { openDuck, type Duck } from './duckdb-store.ts';
import { faultsOfRows } from './fault-store.ts';
import { importFile, type Imported } from './import-store.ts';
import { measureSales, type SalesFigures } from './measure-sales.ts';
import { readyFile, type ReadyFile } from './ready-file.ts';
import { FILE_KINDS, NEEDED, type FileKind } from './sales-columns.ts';
import { FaultySales, ofFile, type SalesFault } from './sales-faults.ts';
import { mergeSales } from './sales-store.ts';

export type SalesFiles = { readonly orders: string } & Partial<Readonly<Record<FileKind, string>>>;

export interface OpenOptions {
  readonly map?: ColumnMap;
  /** Where the scratch folder is made; twice the files' size is needed there. */
  readonly scratch?: string;
  readonly memoryMegabytes?: number;
  readonly threads?: number;
}

const USUAL_MEGABYTES = 1024;
const USUAL_THREADS = 2;

/** Everything that is measured of the files. Throws `FaultySales` when anything is wrong with them. */
export async function openOrders(files: SalesFiles, options: OpenOptions = {}): Promise<SalesFigures> {
  const scratch = await mkdtemp(join(options.scratch ?? tmpdir(), 'portolan-sales-'));
  let duck: Duck | undefined;
  try {
    const ready = await readyFiles(files, scratch);
    duck = await openDuck({
      scratch,
      memoryMegabytes: options.memoryMegabytes ?? USUAL_MEGABYTES,
      threads: options.threads ?? USUAL_THREADS,
    });
    const imported = await importAll(duck, ready, options.map ?? NO_MAP);
    return await measureSales(duck, await mergeSales(duck, imported));
  } finally {
    duck?.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readyFiles(files: SalesFiles, scratch: string): Promise<ReadyFile[]> {
  const ready: ReadyFile[] = [];
  const faults: SalesFault[] = [];
  for (const kind of FILE_KINDS) {
    const path = files[kind];
    if (path === undefined) continue;
    const read = await readyFile(kind, path, scratch);
    if ('fault' in read) faults.push(read.fault);
    else ready.push(read.ready);
  }
  if (faults.length > 0) throw new FaultySales(faults);
  return ready;
}

async function importAll(duck: Duck, files: readonly ReadyFile[], map: ColumnMap): Promise<Imported[]> {
  const recognised = files.map((file) => ({ file, recognised: recognise(file.kind, file.headings, map) }));
  const absent = recognised.flatMap(({ file, recognised }) => absentColumns(file, recognised));
  const priced = recognised.some(({ recognised }) => 'price' in recognised.places);
  if (!priced && absent.length === 0)
    absent.push(missing('orders', 'price', recognised[0]?.file.headings ?? []));
  if (absent.length > 0) throw new FaultySales(absent);

  const imported: Imported[] = [];
  const faults: SalesFault[] = [];
  for (const each of recognised) {
    const read = await importFile(duck, { ...each, map });
    imported.push(read.imported);
    faults.push(...read.faults);
  }
  faults.push(...(await faultsOfRows(duck, imported)));
  if (faults.length > 0) throw new FaultySales(faults);
  return imported;
}

function absentColumns(
  { kind, headings }: ReadyFile,
  { places, absent }: ReturnType<typeof recognise>,
): SalesFault[] {
  const named = absent.map(({ field, heading }) =>
    ofFile(kind, 'no-such-column', { column: field, heading, found: told(headings) }, [1]),
  );
  const needed = NEEDED[kind].filter(
    (field) => !(field in places) && !absent.some((each) => each.field === field),
  );
  return [...named, ...needed.map((field) => missing(kind, field, headings))];
}

const missing = (kind: FileKind, column: string, headings: readonly string[]): SalesFault =>
  ofFile(kind, 'missing-column', { column, found: told(headings) }, [1]);

const MOST_TOLD = 200;
const told = (headings: readonly string[]): string => {
  const all = headings.join(', ');
  return all.length > MOST_TOLD ? `${all.slice(0, MOST_TOLD)}…` : all;
};
