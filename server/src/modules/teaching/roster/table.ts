// A CSV file as rows with named columns, whatever the separator, quotes and order of its columns.
import { CsvError, parse } from 'csv-parse/sync';
import { rosterFault, type RosterFault } from './roster.ts';

export interface Table {
  /** Cells by the column names that were asked for, with the row's number; empty rows are left out. */
  readonly rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, string>> }[];
  readonly faults: readonly RosterFault[];
}

export interface Columns {
  /** Accepted headings for each column, in lower case and without spaces. */
  readonly [column: string]: readonly string[];
}

/** Reads a table. Of each group in `required` one column at least must be there, or no row is read. */
export function readTable(
  text: string,
  columns: Columns,
  required: readonly (readonly string[])[],
  file: string | null,
): Table {
  const lines = split(text, file);
  if (!Array.isArray(lines)) return { rows: [], faults: [lines] };
  const [header, ...body] = lines;
  if (!header) return { rows: [], faults: [rosterFault('empty', { file })] };
  const places = placesOf(header.cells, columns);
  const head = { places, columns, header: header.cells, file };
  const faults = [...doubled(head), ...missing(head, required)];
  if (faults.length > 0) return { rows: [], faults };
  const rows = body.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      Object.keys(columns).map((column) => [column, cells[places[column]?.[0] ?? -1] ?? '']),
    ),
  }));
  return { rows, faults: body.flatMap(({ row, cells }) => ragged(row, cells, header.cells, file)) };
}

/** A whole school's package fits; reading more would keep everybody else waiting. */
const MOST_ROWS = 200_000;
/** Characters. */
const LONGEST_ROW = 10_000;

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

function split(text: string, file: string | null): Line[] | RosterFault {
  // The reader tells the line a record ends on; a cell may hold line breaks, so a record starts behind the one before.
  const ends: number[] = [];
  try {
    const records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      to: MOST_ROWS + 1,
      trim: true,
      on_record: (record, { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    if (records.length > MOST_ROWS)
      return rosterFault('too-many-rows', { file, values: { most: MOST_ROWS } });
    return records
      .map((cells, at) => ({ row: (ends[at - 1] ?? 0) + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const code = cause.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'quotes';
    return rosterFault(code, { file, row: (ends.at(-1) ?? 0) + 1 });
  }
}

/** The separator that the first line holds most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

const plain = (heading: string) => heading.toLowerCase().replaceAll(/[\s_*]/g, '');

type Places = Readonly<Record<string, readonly number[]>>;

function placesOf(header: readonly string[], columns: Columns): Places {
  const headings = header.map(plain);
  return Object.fromEntries(
    Object.entries(columns).map(([column, names]) => [
      column,
      headings.flatMap((heading, at) => (names.includes(heading) ? [at] : [])),
    ]),
  );
}

const doubled = ({ places, columns, file }: Head) =>
  Object.entries(places)
    .filter(([, at]) => at.length > 1)
    .map(([column]) => rosterFault('column-twice', { file, row: 1, column: columns[column]?.[0] ?? column }));

interface Head {
  readonly places: Places;
  readonly columns: Columns;
  readonly header: readonly string[];
  readonly file: string | null;
}

const missing = ({ places, columns, header, file }: Head, required: readonly (readonly string[])[]) =>
  required
    .filter((group) => group.every((column) => places[column]?.length === 0))
    .map((group) => {
      const named = group.map((column) => columns[column] ?? [column]);
      return rosterFault('column-missing', {
        file,
        row: 1,
        column: named.map(([name]) => name).join(' / '),
        values: {
          accepted: named.flatMap((names) => names.slice(0, 4)).join(' / '),
          found: header.join(', '),
        },
      });
    });

function ragged(
  row: number,
  cells: readonly string[],
  header: readonly string[],
  file: string | null,
): RosterFault[] {
  const extra = cells.slice(header.length).some((cell) => cell !== '');
  return extra
    ? [rosterFault('too-many-cells', { file, row, values: { most: header.length, found: cells.length } })]
    : [];
}
