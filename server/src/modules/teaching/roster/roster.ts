/** A roster: who is in a class, as a file from outside says it. Rows are counted as a spreadsheet shows them: the header is row 1. */
export interface RosterRow {
  readonly row: number;
  /** The student's number in the school's own register. */
  readonly number: string | null;
  readonly name: string;
  readonly email: string | null;
  /** The company the file puts the student in. */
  readonly team: string | null;
}

/** One thing wrong with a roster: where, and why (a code under `roster.`). */
export interface RosterFault {
  readonly file: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'gb18030';

export interface Roster {
  readonly format: 'csv' | 'oneroster-1.2';
  readonly encoding: Encoding;
  readonly rows: readonly RosterRow[];
  readonly faults: readonly RosterFault[];
}

/** A class larger than this is somebody's whole school sent by mistake; it is refused before any row is looked at. */
export const MOST_STUDENTS = 1000;

export const rosterFault = (code: string, where: Partial<Omit<RosterFault, 'code'>> = {}): RosterFault => ({
  file: null,
  row: null,
  column: null,
  values: {},
  ...where,
  code: `roster.${code}`,
});
