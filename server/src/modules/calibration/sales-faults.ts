// What can be wrong with sales files: each kind once, with how often it occurs and where first.
import type { FileKind } from './sales-columns.ts';

/** Each has its words as `fault.<code>` in the contract. */
export const FAULT_CODES = [
  'answered-before-placed',
  'broken-row',
  'delivered-before-placed',
  'duplicate-id',
  'empty',
  'foreign-currency',
  'impossible-date',
  'impossible-score',
  'missing-column',
  'mixed-currencies',
  'negative',
  'no-date',
  'no-id',
  'no-rows',
  'no-such-column',
  'no-such-file',
  'not-a-number',
  'not-csv',
  'promised-before-placed',
  'shipped-before-placed',
  'too-few',
  'unknown-encoding',
  'unknown-order',
  'unknown-status',
] as const;
type FaultCode = (typeof FAULT_CODES)[number];

export interface SalesFault {
  readonly file: FileKind;
  readonly code: FaultCode;
  /** Rows of which it is true; 0 when it is true of the file. */
  readonly count: number;
  /** The first lines, as an editor counts them; at most three. */
  readonly lines: readonly number[];
  readonly values: Readonly<Record<string, string | number>>;
}

/** Sales files that nothing may be made of, because of what is wrong with them. */
export class FaultySales extends Error {
  readonly faults: readonly SalesFault[];

  constructor(faults: readonly SalesFault[]) {
    super(`sales files have ${faults.length} kinds of faults: ${faults.map(({ code }) => code).join(', ')}`);
    this.faults = faults;
  }
}

export const ofFile = (
  file: FileKind,
  code: FaultCode,
  values: SalesFault['values'] = {},
  lines: readonly number[] = [],
): SalesFault => ({ file, code, count: 0, lines, values });
