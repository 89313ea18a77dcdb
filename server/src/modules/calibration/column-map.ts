// Which column of a file tells what: by its well-known heading, or as a person has said in COLUMNS.json.
import { columnsOf, FATES, FILE_KINDS, type Fate, type FileKind } from './sales-columns.ts';

/** `{ "columns": { "orders": { "placed": "Bought at" } }, "statuses": { "gone": "cancelled" }, … }` */
export interface ColumnMap {
  readonly columns: Partial<Record<FileKind, Readonly<Record<string, string>>>>;
  /** A status of the files → what became of the order. */
  readonly statuses: Readonly<Record<string, Fate>>;
  /** Patterns as of strptime, tried before those that everybody reads alike. */
  readonly dates: readonly string[];
  /** The day that times in decimal days count from, as an export of ours has them. */
  readonly start?: string;
  /** What the buyers' clock is ahead of the one the files keep. */
  readonly aheadHours: number;
}

export const NO_MAP: ColumnMap = { columns: {}, statuses: {}, dates: [], aheadHours: 0 };

/** Why a map cannot be used; each a place in it and what is wrong there. */
export interface MapFault {
  readonly path: string;
  readonly found: string;
  readonly known: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFate = (value: unknown): value is Fate => FATES.some((fate) => fate === value);
const isKind = (value: string): value is FileKind => FILE_KINDS.some((kind) => kind === value);

const MOST_HOURS = 14;

export function readColumnMap(value: unknown): {
  readonly map: ColumnMap;
  readonly faults: readonly MapFault[];
} {
  const faults: MapFault[] = [];
  const refuse = (path: string, found: unknown, known: string) =>
    void faults.push({ path, found: JSON.stringify(found) ?? '', known });
  const columns: Partial<Record<FileKind, Record<string, string>>> = {};
  const statuses: Record<string, Fate> = {};
  const dates: string[] = [];
  let start: string | undefined;
  let aheadHours = 0;

  function readColumns(part: unknown): void {
    if (!isRecord(part)) return refuse('columns', part, '{ }');
    for (const [kind, names] of Object.entries(part)) {
      if (!isKind(kind)) refuse(`columns.${kind}`, kind, FILE_KINDS.join(', '));
      else if (!isRecord(names)) refuse(`columns.${kind}`, names, '{ }');
      else columns[kind] = readNames(kind, names);
    }
  }

  function readNames(kind: FileKind, names: Record<string, unknown>): Record<string, string> {
    const known = Object.keys(columnsOf(kind));
    const read: Record<string, string> = {};
    for (const [field, heading] of Object.entries(names)) {
      if (!known.includes(field)) refuse(`columns.${kind}.${field}`, field, known.join(', '));
      else if (typeof heading !== 'string') refuse(`columns.${kind}.${field}`, heading, '"…"');
      else read[field] = heading;
    }
    return read;
  }

  const readers: Record<string, (part: unknown) => void> = {
    columns: readColumns,
    statuses: (part) => {
      if (!isRecord(part)) return refuse('statuses', part, '{ }');
      for (const [status, fate] of Object.entries(part))
        if (isFate(fate)) statuses[status] = fate;
        else refuse(`statuses.${status}`, fate, FATES.join(', '));
    },
    dates: (part) => {
      const patterns: unknown[] = Array.isArray(part) ? part : [part];
      for (const pattern of patterns)
        if (typeof pattern === 'string' && pattern.includes('%')) dates.push(pattern);
        else refuse('dates', pattern, '"%d/%m/%Y %H:%M"');
    },
    start: (part) => {
      if (typeof part === 'string' && /^\d{4}-\d\d-\d\d$/.test(part)) start = part;
      else refuse('start', part, '"2026-01-31"');
    },
    aheadHours: (part) => {
      if (typeof part === 'number' && Math.abs(part) <= MOST_HOURS) aheadHours = part;
      else refuse('aheadHours', part, `-${MOST_HOURS} … ${MOST_HOURS}`);
    },
  };
  if (!isRecord(value)) refuse('', value, '{ }');
  else
    for (const [name, part] of Object.entries(value)) {
      const read = readers[name];
      if (read) read(part);
      else refuse(name, name, Object.keys(readers).join(', '));
    }
  return { map: { columns, statuses, dates, ...(start === undefined ? {} : { start }), aheadHours }, faults };
}

/** Headings are the same when their letters and digits are. */
const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\-./()]/g, '');

export interface Recognised {
  /** What a column tells → its place in the file. */
  readonly places: Readonly<Record<string, number>>;
  /** Headings that the map names and the file has not. */
  readonly absent: readonly { readonly field: string; readonly heading: string }[];
}

export function recognise(kind: FileKind, headings: readonly string[], map: ColumnMap): Recognised {
  const there = headings.map(plain);
  const said = map.columns[kind] ?? {};
  const places: Record<string, number> = {};
  const absent: { field: string; heading: string }[] = [];
  for (const [field, { headings: known }] of Object.entries(columnsOf(kind))) {
    const heading = said[field];
    const place =
      heading === undefined
        ? known.map((each) => there.indexOf(plain(each))).find((each) => each >= 0)
        : there.indexOf(plain(heading));
    if (place !== undefined && place >= 0) places[field] = place;
    else if (heading !== undefined) absent.push({ field, heading });
  }
  return { places, absent };
}
