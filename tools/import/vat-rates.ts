// Reads two public lists of VAT rates with their periods: what the scenarios' state rules are checked against.
import { dayOf } from '../../engine/src/calendar.ts';
import {
  faultsOf,
  fits,
  integer,
  list,
  number,
  object,
  optional,
  table,
  text,
} from '../../engine/src/shape.ts';
import { isDay } from './calendar-days.ts';
import { csvRows, type CsvRow, type RowFault } from './csv-rows.ts';
import { lineOf } from './json-lines.ts';

/** A standard rate of one country from a day on, until the next one of the list begins. */
export interface VatPeriod {
  readonly country: string;
  readonly from: string;
  /** Not included; absent while it holds. */
  readonly until?: string;
  readonly perThousand: number;
}

export interface VatRead {
  readonly periods: readonly VatPeriod[];
  readonly faults: readonly RowFault[];
  /** Rows, or periods of the JSON list, that were judged. */
  readonly rows: number;
}

/** No state has ever taken more; a rate above has lost its decimal point. */
const HIGHEST_PER_CENT = 40;

/** The list that means "since ever" by the year 0. */
const SINCE_EVER = '0000-01-01';

const Period = object({
  effective_from: text({ min: 10, max: 10 }),
  rates: table(number(0, HIGHEST_PER_CENT)),
  exceptions: optional(
    list(object({ name: text(), postcode: text(), standard: number(0, HIGHEST_PER_CENT) })),
  ),
});
const RateList = object({
  details: text(),
  version: integer(1),
  items: table(list(Period, { min: 1 })),
});

/** The JSON list (ibericode/vat-rates): periods by country, each with its rates in per cent. */
export function readVatJson(json: string): VatRead {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return refused([{ line: lineOfMessage(problem.message, json), says: `is not JSON: ${problem.message}` }]);
  }
  if (!fits(RateList, value)) {
    return refused(
      faultsOf(RateList, value).map(({ path, code }) => ({
        line: lineOf(json, path),
        says: `${path}: ${code}`,
      })),
    );
  }
  const faults: RowFault[] = [];
  const periods = Object.entries(value.items).flatMap(([country, listed]) => {
    const tell = (path: string, says: string) => faults.push({ line: lineOf(json, path), says });
    const home = `items.${country}`;
    if (!/^[A-Z]{2}$/.test(country)) tell(home, `"${country}" is no country code`);
    const dated = listed
      .map((period, place) => ({ ...period, path: `${home}[${place}]` }))
      .toSorted((a, b) => (a.effective_from < b.effective_from ? -1 : 1));
    return dated.map(({ effective_from: from, rates, path }, place): VatPeriod => {
      const until = dated[place + 1]?.effective_from;
      if (from !== SINCE_EVER && !isDay(from)) tell(`${path}.effective_from`, `"${from}" is not a day`);
      if (until === from) tell(path, `two periods of ${country} begin on ${from}`);
      if (rates['standard'] === undefined) tell(path, `the period from ${from} has no standard rate`);
      return { country, from, perThousand: perThousand(rates['standard']), ...(until ? { until } : {}) };
    });
  });
  return faults.length > 0 ? refused(faults) : { periods, faults: [], rows: periods.length };
}

/** The parser names a line except where the text ends too early. */
function lineOfMessage(message: string, json: string): number {
  const told = /line (\d+)/.exec(message)?.[1];
  return told === undefined ? json.split('\n').length : Number(told);
}

const refused = (faults: readonly RowFault[], rows = 0): VatRead => ({ periods: [], faults, rows });
const perThousand = (perCent = 0) => Math.round(perCent * 10);

const COLUMNS = [
  'start_date',
  'stop_date',
  'territory_codes',
  'currency_code',
  'rate',
  'rate_type',
  'description',
];

/** The CSV list (kdeldycke/vat-rates): one row per period, for one or more territories, rates as shares. */
export function readVatCsv(csv: string): VatRead {
  const { heading, rows, faults: unread } = csvRows(csv);
  const missing = COLUMNS.filter((name, at) => heading[at] !== name);
  if (unread.length > 0 || missing.length > 0) {
    const columns = missing.map((name) => ({
      line: 1,
      says: `there is no column "${name}" where it belongs`,
    }));
    return refused([...columns, ...unread], rows.length);
  }
  const read = rows.map(readRow);
  const periods = read.flatMap((each) => each.periods);
  const faults = [...read.flatMap((each) => each.faults), ...overlaps(periods)];
  if (faults.length > 0) return refused(faults, rows.length);
  return { periods: periods.map(({ period }) => period), faults: [], rows: rows.length };
}

interface Numbered {
  readonly line: number;
  readonly period: VatPeriod;
}

function readRow({ line, cells }: CsvRow): { periods: Numbered[]; faults: RowFault[] } {
  const [from = '', until = '', codes = '', currency = '', rate = '', kind = ''] = cells;
  const territories = codes.split('\n');
  const share = Number(rate);
  const wrong = [
    isDay(from) ? '' : `start_date "${from}" is not a day`,
    until === '' || isDay(until) ? '' : `stop_date "${until}" is not a day`,
    until !== '' && until <= from ? `stops on ${until}, before it starts` : '',
    territories.every((code) => /^[A-Z]{2}(-[\w ]+)?$/.test(code)) ? '' : `"${codes}" are no territories`,
    /^[A-Z]{3}$/.test(currency) ? '' : `"${currency}" is no currency`,
    /^\d+(\.\d+)?$/.test(rate) && share * 100 <= HIGHEST_PER_CENT ? '' : `"${rate}" is no rate`,
    kind === 'standard' ? '' : `"${kind}" is no kind of rate`,
  ].filter((says) => says !== '');
  if (wrong.length > 0) return { periods: [], faults: wrong.map((says) => ({ line, says })) };
  const periods = territories.map((country) => ({
    line,
    period: { country, from, perThousand: perThousand(share * 100), ...(until ? { until } : {}) },
  }));
  return { periods, faults: [] };
}

/** No territory has two standard rates on one day. */
function overlaps(periods: readonly Numbered[]): RowFault[] {
  const sorted = periods.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const last = new Map<string, VatPeriod>();
  return sorted.flatMap(({ line, period }) => {
    const before = last.get(period.country);
    last.set(period.country, period);
    if (!before || (before.until !== undefined && before.until <= period.from)) return [];
    return [{ line, says: `${period.country} has another rate on ${period.from}` }];
  });
}

/** The standard rate of a country on a day, per thousand. */
export function standardVatOn(
  periods: readonly VatPeriod[],
  country: string,
  day: string,
): number | undefined {
  const found = periods.find(
    (period) =>
      period.country === country &&
      (period.from === SINCE_EVER || dayOf(period.from) <= dayOf(day)) &&
      (period.until === undefined || dayOf(day) < dayOf(period.until)),
  );
  return found?.perThousand;
}
