// One CSV as RFC 4180 wants it, written piece by piece: UTF-8, a header row, lines that end in CR LF.
import { closeSync, openSync, writeSync } from 'node:fs';

export type Cell = string | number | boolean | undefined;

const NEEDS_QUOTES = /[",\r\n]/;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  const text = String(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface CsvFile<Column extends string> {
  readonly add: (row: Readonly<Record<Column, Cell>>) => void;
  /** Writes what has gathered: once a day, so that memory does not grow with the world. */
  readonly flush: () => void;
  readonly close: () => void;
}

export function csvFile<const Column extends string>(
  path: string,
  columns: readonly Column[],
): CsvFile<Column> {
  const file = openSync(path, 'w');
  let lines = [columns.join(',')];
  const flush = (): void => {
    if (lines.length > 0) writeSync(file, `${lines.join('\r\n')}\r\n`);
    lines = [];
  };
  return {
    add: (row) => void lines.push(columns.map((column) => written(row[column])).join(',')),
    flush,
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** Minor units as units of the currency, exactly: 1234 of a hundred are 12.34. */
export function inUnits(amount: number, minorUnits: number): string {
  const decimals = Math.round(Math.log10(minorUnits));
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const sign = amount < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
