import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario, scenarioIds } from '../../engine/files/index.ts';
import { readVatCsv, readVatJson, standardVatOn, type VatRead } from './vat-rates.ts';

const sampleOf = (name: string) => readFileSync(resolve(import.meta.dirname, 'samples', name), 'utf8');
const json = sampleOf('vat-sample.json');
const csv = sampleOf('vat-sample.csv');

test.each<[list: string, read: VatRead]>([
  ['the JSON list', readVatJson(json)],
  ['the CSV list', readVatCsv(csv)],
])('%s knows that Germany took sixteen per cent for half a year', (_, { periods, faults }) => {
  const rateOn = (day: string) => standardVatOn(periods, 'DE', day);

  expect(faults).toEqual([]);
  expect(['2020-06-30', '2020-07-01', '2020-12-31', '2021-01-01', '2026-07-01'].map(rateOn)).toEqual([
    190, 160, 160, 190, 190,
  ]);
  expect(standardVatOn(periods, 'FI', '2025-01-01')).toBe(255);
  expect(standardVatOn(periods, 'XX', '2025-01-01')).toBeUndefined();
});

test('a row for several territories holds for each, and the row after it still has its own line', () => {
  const { periods } = readVatCsv(csv);
  const broken = readVatCsv(`${csv}2024-01-01,,SE,EUR,25,standard,\n`);

  expect(standardVatOn(periods, 'FI-01', '2025-01-01')).toBe(255);
  expect(broken.faults).toEqual([{ line: 7, says: '"25" is no rate' }]);
});

test.each<[what: string, text: string, line: number, says: RegExp]>([
  ['a day that does not exist', csv.replace('2007-01-01', '2007-02-29'), 4, /"2007-02-29" is not a day/],
  [
    'a period that ends before it begins',
    csv.replace('2021-01-01,DE', '2019-01-01,DE'),
    3,
    /before it starts/,
  ],
  [
    'two rates on one day',
    csv.replace('2021-01-01,DE', '2022-01-01,DE'),
    2,
    /DE has another rate on 2021-01-01/,
  ],
  [
    'a country of three letters',
    csv.replace('2020-07-01,DE', '2020-07-01,DEU'),
    4,
    /"DEU" are no territories/,
  ],
  ['a kind of rate not known', csv.replace('0.16,standard', '0.16,luxury'), 3, /"luxury" is no kind/],
  ['a row too short', csv.replace(',standard,\n', '\n'), 3, /has 5 cells/],
  [
    'columns in another order',
    csv.replace('start_date,stop_date', 'stop_date,start_date'),
    1,
    /no column "start_date"/,
  ],
])('%s is refused with its line', (_, text, line, says) => {
  const { periods, faults } = readVatCsv(text);

  expect(periods).toEqual([]);
  expect(faults.filter((fault) => says.test(fault.says)).map((fault) => fault.line)).toContain(line);
});

test.each<[what: string, text: string, line: number, says: RegExp]>([
  ['text that ends too early', json.slice(0, -20), 16, /is not JSON/],
  ['a comma too many', json.replace('"reduced": 5,', '"reduced": 5,,'), 11, /is not JSON/],
  [
    'a rate beyond reason',
    json.replace('"standard": 16', '"standard": 160'),
    11,
    /DE\[1\]\.rates\.standard: shape\.too-large/,
  ],
  [
    'a period without a standard rate',
    json.replace('"standard": 16', '"parking": 16'),
    11,
    /from 2020-07-01 has no standard rate/,
  ],
  ['two periods from one day', json.replace('2020-07-01', '2021-01-01'), 6, /two periods of DE begin/],
  ['a day that does not exist', json.replace('2024-09-01', '2024-09-31'), 16, /"2024-09-31" is not a day/],
  ['a country of three letters', json.replace('"FI"', '"FIN"'), 14, /"FIN" is no country code/],
])('%s is refused with its line', (_, text, line, says) => {
  const { periods, faults } = readVatJson(text);

  expect(periods).toEqual([]);
  expect(faults.filter((fault) => says.test(fault.says)).map((fault) => fault.line)).toContain(line);
});

// The public lists are not part of the project.
const folder = resolve(import.meta.dirname, '../../../shared/data/vat');
const files = ['ibericode-vat-rates.json', 'kdeldycke-vat_rates.csv'].map((name) => resolve(folder, name));
const isHere = files.every((file) => existsSync(file));
const why = isHere ? '' : ' (skipped: ../shared/data is not here)';

describe.skipIf(!isHere)(`the public lists${why}`, () => {
  const [first = '', second = ''] = isHere ? files.map((file) => readFileSync(file, 'utf8')) : [];
  const lists = isHere ? [readVatJson(first), readVatCsv(second)] : [];

  test('every row is read', () => {
    expect(lists.flatMap(({ faults }) => faults)).toEqual([]);
    // One period of the JSON list begins where `effective_from` stands, one row of the other where a line has a date.
    const inJson = first.split('"effective_from"').length - 1;
    const inCsv = second.split('\n').filter((line) => /^\d{4}-\d{2}-\d{2},/.test(line)).length;
    expect(lists.map(({ rows }) => rows)).toEqual([inJson, inCsv]);
    expect(inCsv).toBe(241);
  });

  test('the tax of every scenario is theirs wherever they know the country', () => {
    const packs = scenarioIds().flatMap((id) => loadScenario(id).scenario?.rules.state ?? []);
    const checked = packs.flatMap(({ country, from, taxPerThousand }) =>
      lists
        .map(({ periods }) => standardVatOn(periods, country, from))
        .filter((rate) => rate !== undefined)
        .map((rate) => ({ country, from, taxPerThousand, isSame: rate === taxPerThousand })),
    );

    expect(checked.filter(({ isSame }) => !isSame)).toEqual([]);
    expect(checked.map(({ country }) => country)).toContain('DE');
  });
});
