// Reads one file into a table of its own: every column typed on the way in, and what could not be read marked.
import { expressionsOf } from './cell-store.ts';
import type { ColumnMap, Recognised } from './column-map.ts';
import { numberIn, quoted, textIn, type Duck } from './duckdb-store.ts';
import type { ReadyFile } from './ready-file.ts';
import { columnsOf, type FileKind } from './sales-columns.ts';
import type { SalesFault } from './sales-faults.ts';

const DECIMAL_DAYS = String.raw`^\d{1,5}(\.\d+)?$`;

export interface Imported {
  readonly kind: FileKind;
  readonly fields: readonly string[];
  readonly rows: number;
}

interface Source {
  readonly file: ReadyFile;
  readonly recognised: Recognised;
  readonly map: ColumnMap;
}

/** The table is called as the file's kind; the faults are those that the reading itself shows. */
export async function importFile(
  duck: Duck,
  { file, recognised, map }: Source,
): Promise<{ readonly imported: Imported; readonly faults: readonly SalesFault[] }> {
  const { kind } = file;
  const fields = Object.entries(recognised.places);
  const isInDays = await countsInDays(
    duck,
    file,
    recognised.places['placed'] ?? recognised.places['answered'],
  );
  const typed = fields.flatMap(([field, place]) =>
    expressionsOf(field, {
      column: `c${place}`,
      kind: columnsOf(kind)[field]?.kind ?? 'word',
      map,
      isInDays,
    }),
  );
  const every = file.headings.map((_, place) => `c${place}`).join(', ');
  await duck.run(`create table ${kind} as
    select row_number() over () + 1 + sum(breaks) over (rows unbounded preceding) - breaks as line, ${typed.join(', ')}
    from (select *, length(concat_ws('', ${every})) - length(replace(concat_ws('', ${every}), chr(10), '')) as breaks
          from ${reading(file)})`);
  const rows = numberIn(await duck.row(`select count(*) as n from ${kind}`), 'n');
  return {
    imported: { kind, fields: fields.map(([field]) => field), rows },
    faults: await brokenRows(duck, kind),
  };
}

function reading({ path, delimiter, headings }: ReadyFile): string {
  const columns = headings.map((_, place) => `'c${place}': 'VARCHAR'`).join(', ');
  return `read_csv(${quoted(path)}, header = true, auto_detect = false, columns = {${columns}}, delim = ${quoted(delimiter)},
    quote = '"', escape = '"', store_rejects = true, max_line_size = 2000000)`;
}

async function countsInDays(duck: Duck, file: ReadyFile, place: number | undefined): Promise<boolean> {
  if (place === undefined) return false;
  const { n, days } =
    await duck.row(`select count(*) as n, count(*) filter (regexp_matches(v, '${DECIMAL_DAYS}')) as days
    from (select c${place} as v from ${reading(file)} where c${place} is not null limit 1000)`);
  await duck.run('drop table if exists reject_errors; drop table if exists reject_scans');
  return Number(n) > 0 && n === days;
}

/** Rows that have too few or too many columns, or quotes that do not close. */
async function brokenRows(duck: Duck, kind: FileKind): Promise<SalesFault[]> {
  const rows = await duck.rows(
    `select error_type, count(*) as n, min(line, 3) as lines from (select distinct error_type, line from reject_errors)
      group by error_type order by error_type`,
  );
  await duck.run('drop table reject_errors; drop table reject_scans');
  return rows.map((row) => ({
    file: kind,
    code: 'broken-row',
    count: numberIn(row, 'n'),
    lines: linesIn(row),
    values: { why: textIn(row, 'error_type').toLowerCase() },
  }));
}

export const linesIn = (row: Readonly<Record<string, unknown>>): number[] => {
  const { lines } = row;
  return Array.isArray(lines) ? lines.map(Number) : [];
};
