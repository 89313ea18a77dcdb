// SQL for one cell of a file: its value, typed, and whether something stood there that is none.
import type { ColumnMap } from './column-map.ts';
import { quoted } from './duckdb-store.ts';
import { STATUSES, type ColumnKind } from './sales-columns.ts';

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
/** A Monday: where exports count in days from a start that nobody named. */
const SOME_MONDAY = '2001-01-01';

interface Read {
  readonly column: string;
  readonly kind: ColumnKind;
  readonly map: ColumnMap;
  readonly isInDays: boolean;
}

/** The value as `field`, and whether something stood there that is none as `bad_field`. */
export function expressionsOf(field: string, read: Read): string[] {
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
