import type { ReactNode } from 'react';

export type Value = string | number | null;

export interface Column<Row> {
  key: string;
  title: string;
  /** Of all numbers below it: "¥", "件", "%". Said once, in the head. */
  unit?: string;
  /** What is sorted by and exported. */
  value: (row: Row) => Value;
  /** What is shown, when it is more than the value. */
  render?: (row: Row) => ReactNode;
  /** Right-aligned, in figures of one width. */
  isNumber?: boolean;
  isSortable?: boolean;
  /** Holds the buttons of a row: no export wants it, and a phone shows it wherever there is one. */
  isAction?: boolean;
  width?: number | string;
}

/** A row as it is drawn, whatever it is a row of. */
export interface Line {
  key: string;
  values: readonly Value[];
  cells: readonly ReactNode[];
  open?: (() => void) | undefined;
}

export type Head = Pick<Column<never>, 'key' | 'isNumber' | 'isSortable' | 'isAction' | 'width'> & {
  text: string;
};

export const headOf = <Row>({ title, unit, ...rest }: Column<Row>): Head => ({
  ...rest,
  text: unit ? `${title} (${unit})` : title,
});

export interface Selection {
  keys: ReadonlySet<string>;
  onChange: (keys: ReadonlySet<string>) => void;
}

export interface Paging {
  offset: number;
  limit: number;
  total: number;
  onChange: (offset: number) => void;
}

export interface LinesProps {
  heads: readonly Head[];
  lines: readonly Line[];
  selection: Selection | undefined;
  paging: Paging | undefined;
}

/** Nothing sorts before everything; words by the rules of the reader's language. */
export function compare(a: Value, b: Value, language: string): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), language, { numeric: true });
}
