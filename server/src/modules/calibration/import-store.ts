// Reads one file into a table of its own: every column typed on the way in, and what could not be read marked.
import type { ColumnMap, Recognised } from './column-map.ts';
import { numberIn, quoted, textIn, type Duck } from './duckdb-store.ts';
import type { ReadyFile } from './ready-file.ts';
import { columnsOf, STATUSES, type ColumnKind, type FileKind } from './sales-columns.ts';
import type { SalesFault } from './sales-faults.ts';

/** Times that everybody writes alike, beside those that DuckDB reads by itself. */
const DATES = [
  '%Y-%m-%d %H:%M:%S',
  '%Y-%m-%d %H:%M',
  '%Y/%m/%d %H:%M:%S',
  '%Y/%m/%d %H:%M',
  '%Y/%m/%d',
  '%Y年%m月%d日 %H:%M:%S',
  '%Y年%m月%d日 %H:%M',
  '%Y年%m月%d日',
];
/** No shop on the net is older, and none has sold in the next century. */
const YEARS = { first: 1990, last: 2100 };
const AMOUNT = String.raw`^\s*([A-Za-z]{1,3}\$?|[¥￥$€£])?\s*-?\d+(\.\d+)?\s*([A-Za-z]{3}|元)?\s*$`;
const DECIMAL_DAYS = String.raw`^\d{1,5}(\.\d+)?$`;
/** A Monday: where exports count in days from a start that nobody named. */
const SOME_MONDAY = '2001-01-01';

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

interface Read {
  readonly column: string;
  readonly kind: ColumnKind;
  readonly map: ColumnMap;
  readonly isInDays: boolean;
}

/** The value as `field`, and whether something stood there that is none as `bad_field`. */
function expressionsOf(field: string, read: Read): string[] {
  const text = `nullif(trim(${read.column}), '')`;
  const checked = (value: string): string[] => [
    `${value} as ${field}`,
    `(${text} is not null and ${value} is null) as bad_${field}`,
  ];
  switch (read.kind) {
    case 'id':
      return [`hash(${text}) as ${field}`, `(${text} is null) as no_${field}`];
    case 'time':
      return checked(timeOf(text, read));
    case 'amount':
      return [...checked(amountOf(text)), `${markOf(text)} as mark_${field}`];
    case 'count':
      return checked(
        `(case when try_cast(${text} as double) between 1 and 1e6 then try_cast(${text} as double) end)`,
      );
    case 'score':
      return checked(
        `(case when try_cast(${text} as double) between 1 and 5 then round(try_cast(${text} as double)) end)`,
      );
    case 'answer':
      return [`(lower(${text}) in ('true', 'yes', 'y', '1', '是')) as ${field}`];
    case 'word':
      return field === 'status' ? checked(fateOf(text, read.map)) : [`lower(${text}) as ${field}`];
  }
}

function timeOf(text: string, { map, isInDays }: Read): string {
  const patterns = map.dates.length > 0 ? map.dates : DATES;
  const listed = `try_strptime(${text}, [${patterns.map(quoted).join(', ')}])`;
  const start = `timestamp ${quoted(map.start ?? SOME_MONDAY)}`;
  // Four decimals of a day are told to nine seconds; a full hour must not fall into the one before.
  const stamp = isInDays
    ? `(${start} + to_seconds(10 * cast(round(try_cast(${text} as double) * 8640) as bigint)))`
    : map.dates.length > 0
      ? listed
      : `coalesce(try_cast(${text} as timestamp), ${listed})`;
  const ahead = map.aheadHours === 0 ? stamp : `(${stamp} + to_minutes(${Math.round(map.aheadHours * 60)}))`;
  return `(case when year(${stamp}) between ${YEARS.first} and ${YEARS.last} then ${ahead} end)`;
}

const amountOf = (text: string): string =>
  `coalesce(try_cast(${text} as double), case when regexp_matches(${text}, '${AMOUNT}')
     then try_cast(regexp_replace(${text}, '[^0-9.-]', '', 'g') as double) end)`;

/** The sign of a currency beside the figure, if there is one. */
const markOf = (text: string): string =>
  `(case when try_cast(${text} as double) is null and regexp_matches(${text}, '${AMOUNT}')
     then upper(regexp_replace(${text}, '[-0-9.\\s]', '', 'g')) end)`;

function fateOf(text: string, map: ColumnMap): string {
  const own = Object.entries(map.statuses).map(
    ([status, fate]) => `when lower(${text}) = ${quoted(status.toLowerCase())} then ${quoted(fate)}`,
  );
  const known = Object.entries(STATUSES).map(
    ([fate, words]) => `when lower(${text}) in (${words.map(quoted).join(', ')}) then ${quoted(fate)}`,
  );
  return `(case ${[...own, ...known].join(' ')} end)`;
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
