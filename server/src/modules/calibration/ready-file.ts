// A file as it was given, made ready for the database: UTF-8 text with a known delimiter, or a reason why it is no CSV.
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { FileKind } from './sales-columns.ts';
import { ofFile, type SalesFault } from './sales-faults.ts';
import { lookThrough, recode, type Encoding } from './text-of-file.ts';

export interface ReadyFile {
  readonly kind: FileKind;
  /** The file itself, or its text in UTF-8 in the scratch folder. */
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly headings: readonly string[];
}

type Ready = { readonly ready: ReadyFile } | { readonly fault: SalesFault };

const DELIMITERS = [',', ';', '\t', '|'];
/** A head is no longer; what is, is no table of sales. */
const MOST_HEAD_BYTES = 64 * 1024;
const MOST_COLUMNS = 500;

export async function readyFile(kind: FileKind, path: string, scratch: string): Promise<Ready> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) return { fault: ofFile(kind, 'no-such-file', { found: path }) };
  if (!stats.isFile()) return { fault: ofFile(kind, 'no-such-file', { found: path }) };
  if (stats.size === 0) return { fault: ofFile(kind, 'empty') };
  const found = await lookThrough(path);
  if ('code' in found) return { fault: ofFile(kind, found.code, {}, found.lines) };
  const { encoding } = found;
  const asItIs = encoding === 'utf-8' && found.hasOneLineEnd;
  const text = asItIs ? path : join(scratch, `${kind}.csv`);
  if (!asItIs) await recode(path, encoding, text);
  const head = await headOf(text);
  if (head.trim() === '') return { fault: ofFile(kind, 'empty') };
  const delimiter = delimiterOf(head);
  const headings = readHead(head, delimiter);
  if (!headings || headings.length > MOST_COLUMNS) return { fault: ofFile(kind, 'not-csv') };
  return { ready: { kind, path: text, encoding, delimiter, headings } };
}

/** The first line of the text, and what follows in the same breath: enough to know the head. */
async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_HEAD_BYTES), 0, MOST_HEAD_BYTES, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function delimiterOf(head: string): string {
  const line = head.split(/\r?\n/, 1)[0]?.replaceAll(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

function readHead(head: string, delimiter: string): string[] | undefined {
  try {
    const [row] = parse(head, { delimiter, bom: true, to: 1, relax_column_count: true });
    return row?.map((heading) => heading.trim());
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return undefined;
  }
}
