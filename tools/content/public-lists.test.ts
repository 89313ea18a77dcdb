// Codes of the scenarios are those of the public lists, which are not part of the project.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario, scenarioIds } from '../../engine/files/index.ts';
import { csvRows } from '../import/csv-rows.ts';

const data = resolve(import.meta.dirname, '../../../shared/data');
const why = existsSync(data) ? '' : ' (skipped: ../shared/data is not here)';

/** The values of one column, by those of another; rows that say nothing are left out, such as withdrawn currencies. */
function columnOf(file: string, key: string, value: string): Map<string, string> {
  const { heading, rows, faults } = csvRows(readFileSync(resolve(data, file), 'utf8'));
  expect(faults).toEqual([]);
  const at = (name: string) => heading.indexOf(name);
  const pairs = rows.map(({ cells }) => [cells[at(key)] ?? '', cells[at(value)] ?? ''] as const);
  return new Map(pairs.filter(([, told]) => told !== ''));
}

describe.skipIf(!existsSync(data))(`public lists${why}`, () => {
  const scenarios = scenarioIds().flatMap((id) => loadScenario(id).scenario ?? []);

  test('every HS code that goods have or could be taken for is a subheading of the Harmonized System', () => {
    const levels = columnOf('hs/harmonized-system.csv', 'hscode', 'level');
    const codes = scenarios.flatMap(({ goods }) =>
      goods.products.flatMap(({ hs, headings = [] }) => [hs, ...headings.map((heading) => heading.hs)]),
    );

    expect(codes.filter((hs) => levels.get(hs) !== '6')).toEqual([]);
    expect(codes.length).toBeGreaterThan(28);
  });

  test('every HS prefix with a duty of its own exists', () => {
    const levels = columnOf('hs/harmonized-system.csv', 'hscode', 'level');
    const prefixes = scenarios.flatMap(({ rules }) => rules.state.flatMap(({ duty }) => duty));

    expect(prefixes.filter(({ hs }) => hs !== '' && !levels.has(hs))).toEqual([]);
  });

  test('every country pays in its own currency, divided as the list of currencies says', () => {
    const currencies = columnOf(
      'countries/country-codes.csv',
      'ISO3166-1-Alpha-2',
      'ISO4217-currency_alphabetic_code',
    );
    const digits = columnOf('currencies/codes-all.csv', 'AlphabeticCode', 'MinorUnit');
    for (const { countries, currencies: minor } of scenarios) {
      for (const { code, currency } of countries)
        expect([code, currencies.get(code)]).toEqual([code, currency]);
      for (const [currency, units] of Object.entries(minor)) {
        expect([currency, units]).toEqual([currency, 10 ** Number(digits.get(currency))]);
      }
    }
  });
});
