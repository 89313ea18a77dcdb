// Reads the European Central Bank's history of reference rates (eurofxref-hist.csv) into a scenario's rates.
import { dayOf, isoOf } from '../../engine/src/calendar.ts';
import { isDay } from './calendar-days.ts';
import { csvRows, type CsvRow, type RowFault } from './csv-rows.ts';

export interface FxWanted {
  /** The currency that the rates are told in; `EUR` needs no column. */
  readonly home: string;
  readonly currencies: readonly string[];
  readonly start: string;
  readonly days: number;
  /** Currencies that the bank does not fix because their own states tie them to another. */
  readonly pegs?: readonly Peg[];
  /** Days after the file's last fixing keep its rates; otherwise they are refused. */
  readonly keepsLast?: boolean;
}

/** So many units of the currency are one unit of the anchor. */
export interface Peg {
  readonly currency: string;
  readonly anchor: string;
  readonly perAnchor: number;
}

export interface FxSeries {
  readonly currency: string;
  readonly microHomePerUnit: readonly number[];
}

export interface FxRead {
  readonly series: readonly FxSeries[];
  readonly faults: readonly RowFault[];
  readonly rows: number;
}

/** Rates are fixed on business days; the longest gap in the series is Easter with the days beside it. */
const LONGEST_GAP_DAYS = 6;
/** A rate that doubles or halves from one fixing to the next has lost its decimal point. */
const LARGEST_STEP = 2;
const MICRO = 1_000_000;

interface Fixing {
  readonly day: number;
  readonly line: number;
  /** Units of the currency for one euro. */
  readonly rates: ReadonlyMap<string, number>;
}

/** Every row of the file is judged, whatever is wanted of it; any fault refuses the whole. */
export function readEcbFx(text: string, wanted: FxWanted): FxRead {
  const { heading, rows, faults: unread } = csvRows(text);
  // Each line of the file ends in a comma, so the last column has no name.
  const names = heading.map((name) => name.trim());
  const read = rows.map((row) => readFixing(row, names));
  const fixings = read
    .flatMap(({ fixing }) => (fixing ? [withPegs(fixing, wanted)] : []))
    .toSorted((a, b) => a.day - b.day);
  const faults = [
    ...unread,
    ...faultsOfHeading(names, wanted),
    ...read.flatMap((each) => each.faults),
    ...faultsOfOrder(rows, fixings),
    ...steps(fixings),
  ];
  if (faults.length > 0) return { series: [], faults: inLines(faults), rows: rows.length };
  const made = wanted.currencies.map((currency) => makeSeries(fixings, currency, wanted));
  const missing = made.flatMap((each) => ('says' in each ? [each] : []));
  const series = made.flatMap((each) => ('currency' in each ? [each] : []));
  return { series: missing.length > 0 ? [] : series, faults: missing, rows: rows.length };
}

const inLines = (faults: readonly RowFault[]) => faults.toSorted((a, b) => a.line - b.line);

/** A peg on a currency without a rate that day has none either. */
function withPegs(fixing: Fixing, { pegs = [] }: FxWanted): Fixing {
  const pegged = pegs.flatMap(({ currency, anchor, perAnchor }): [string, number][] => {
    const rate = anchor === 'EUR' ? 1 : fixing.rates.get(anchor);
    return rate === undefined ? [] : [[currency, rate * perAnchor]];
  });
  return { ...fixing, rates: new Map([...fixing.rates, ...pegged]) };
}

function faultsOfHeading(names: readonly string[], { home, currencies, pegs = [] }: FxWanted): RowFault[] {
  if (names[0] !== 'Date') return [{ line: 1, says: 'the first column is not "Date"' }];
  const named = names.slice(1).filter((name) => name !== '');
  const rated = [...named, ...pegs.map(({ currency }) => currency), 'EUR'];
  return [
    ...pegs
      .filter(({ currency }) => named.includes(currency))
      .map(({ currency }) => ({ line: 1, says: `"${currency}" is fixed by the bank and needs no peg` })),
    ...named
      .filter((name, at) => !/^[A-Z]{3}$/.test(name) || named.indexOf(name) < at)
      .map((name) => ({ line: 1, says: `"${name}" is no currency, or stands there twice` })),
    ...[home, ...currencies, ...pegs.map(({ anchor }) => anchor)]
      .filter((currency) => !rated.includes(currency))
      .map((currency) => ({ line: 1, says: `there is no column "${currency}"` })),
  ];
}

function readFixing(
  { line, cells }: CsvRow,
  names: readonly string[],
): { fixing?: Fixing; faults: RowFault[] } {
  const [date = '', ...values] = cells;
  if (!isDay(date)) return { faults: [{ line, says: `"${date}" is not a day` }] };
  const rates = new Map<string, number>();
  const faults: RowFault[] = [];
  values.forEach((value, at) => {
    const name = names[at + 1] ?? '';
    const number = Number(value);
    if (name === '' ? value.trim() === '' : value === 'N/A') return;
    if (/^\d+(\.\d+)?$/.test(value) && number > 0) rates.set(name, number);
    else faults.push({ line, says: `${name || 'a column without a name'} is "${value}"` });
  });
  return { fixing: { day: dayOf(date), line, rates }, faults };
}

function faultsOfOrder(rows: readonly CsvRow[], fixings: readonly Fixing[]): RowFault[] {
  const twice = fixings.filter(({ day }, at) => fixings[at - 1]?.day === day);
  return [
    ...(rows.length === 0 ? [{ line: 1, says: 'there are no rates' }] : []),
    ...twice.map(({ line, day }) => ({ line, says: `${isoOf(day)} stands there twice` })),
  ];
}

function steps(fixings: readonly Fixing[]): RowFault[] {
  const last = new Map<string, { readonly rate: number; readonly day: number }>();
  return fixings.flatMap(({ line, day, rates }) =>
    [...rates].flatMap(([currency, rate]) => {
      const before = last.get(currency);
      last.set(currency, { rate, day });
      // The Icelandic króna was not fixed for nine years and came back at less than half.
      if (!before || day - before.day > LONGEST_GAP_DAYS) return [];
      const step = Math.max(rate / before.rate, before.rate / rate);
      return step < LARGEST_STEP ? [] : [{ line, says: `${currency} goes from ${before.rate} to ${rate}` }];
    }),
  );
}

/** Days without a fixing carry the last one forward, as banks do. */
function makeSeries(
  fixings: readonly Fixing[],
  currency: string,
  { home, start, days, keepsLast = false }: FxWanted,
): FxSeries | RowFault {
  const perEuro = ({ rates }: Fixing, name: string) => (name === 'EUR' ? 1 : rates.get(name));
  const known = fixings.filter((fixing) => perEuro(fixing, currency) && perEuro(fixing, home));
  const microHomePerUnit: number[] = [];
  let next = 0;
  for (let day = dayOf(start); day < dayOf(start) + days; day++) {
    while (known[next] && (known[next]?.day ?? 0) <= day) next += 1;
    const fixing = known[next - 1];
    const isAfterTheEnd = keepsLast && fixing !== undefined && fixing === known.at(-1);
    if (!fixing || (day - fixing.day > LONGEST_GAP_DAYS && !isAfterTheEnd)) {
      return { line: fixing?.line ?? 1, says: `${currency} has no rate on or near ${isoOf(day)}` };
    }
    const rate = (perEuro(fixing, home) ?? 0) / (perEuro(fixing, currency) ?? 1);
    microHomePerUnit.push(Math.round(rate * MICRO));
  }
  return { currency, microHomePerUnit };
}
