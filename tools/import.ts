// Makes content from public files: `npm run import -- ecb-fx FILE --start 2025-09-01 --days 120 [--currencies USD,EUR]
// [--home CNY] [--peg AED=3.6725USD] [--keep-last]` prints a scenario's rates, `npm run import -- vat JSON CSV [--on DAY]`
// standard rates by country.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { RowFault } from './import/csv-rows.ts';
import { readEcbFx, type Peg } from './import/ecb-fx.ts';
import { readVatCsv, readVatJson, standardVatOn } from './import/vat-rates.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    start: { type: 'string' },
    days: { type: 'string', default: '120' },
    currencies: { type: 'string', default: 'USD,EUR' },
    home: { type: 'string', default: 'CNY' },
    peg: { type: 'string', multiple: true, default: [] },
    'keep-last': { type: 'boolean', default: false },
    on: { type: 'string', default: '2025-09-01' },
  },
});
const [kind, ...files] = positionals;

function refuse(file: string, faults: readonly RowFault[]): void {
  for (const { line, says } of faults) console.error(`${file}:${line}: ${says}`);
  if (faults.length > 0) process.exitCode = 1;
}

if (kind === 'ecb-fx' && files[0] && values.start) importFx(files[0], values.start);
else if (kind === 'vat' && files[0] && files[1]) importVat(files[0], files[1]);
else {
  console.error('usage: import.ts ecb-fx FILE --start DAY --days N | import.ts vat JSON CSV [--on DAY]');
  process.exitCode = 2;
}

function importFx(file: string, start: string): void {
  const { home, currencies, days } = values;
  const pegs = values.peg.map(readPeg);
  const keepsLast = values['keep-last'];
  const wanted = { home, currencies: currencies.split(','), start, days: Number(days), pegs, keepsLast };
  const { series, faults, rows } = readEcbFx(readFileSync(file, 'utf8'), wanted);
  refuse(file, faults);
  console.error(`${rows} rows read, ${faults.length} faults`);
  if (faults.length === 0) console.log(JSON.stringify(series, null, 2));
}

/** `AED=3.6725USD`: a US dollar is 3.6725 dirhams. */
function readPeg(told: string): Peg {
  const [, currency = '', perAnchor, anchor = ''] = /^([A-Z]{3})=(\d+(?:\.\d+)?)([A-Z]{3})$/.exec(told) ?? [];
  if (perAnchor === undefined) throw new Error(`--peg ${told}: write it as AED=3.6725USD`);
  return { currency, anchor, perAnchor: Number(perAnchor) };
}

function importVat(json: string, csv: string): void {
  const lists = [readVatJson(readFileSync(json, 'utf8')), readVatCsv(readFileSync(csv, 'utf8'))] as const;
  [json, csv].forEach((file, at) => refuse(file, lists[at]?.faults ?? []));
  const countries = [...new Set(lists.flatMap(({ periods }) => periods.map(({ country }) => country)))];
  const rates = countries.toSorted().map((country) => ({
    country,
    perThousand: lists.map(({ periods }) => standardVatOn(periods, country, values.on) ?? null),
  }));
  console.error(`${lists.map(({ rows }) => rows).join(' and ')} rows read`);
  console.log(JSON.stringify({ on: values.on, rates }, null, 2));
}
