import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario, scenarioIds } from '../../engine/files/index.ts';
import { readEcbFx, type FxWanted } from './ecb-fx.ts';

const sample = readFileSync(resolve(import.meta.dirname, 'samples/eurofxref-sample.csv'), 'utf8');
const wanted: FxWanted = { home: 'CNY', currencies: ['USD', 'EUR'], start: '2025-03-06', days: 6 };

test('rates are crossed through the euro, and a weekend keeps those of Friday', () => {
  const { series, faults } = readEcbFx(sample, wanted);

  expect(faults).toEqual([]);
  expect(series).toEqual([
    {
      currency: 'USD',
      microHomePerUnit: [
        7.82 / 1.0789,
        7.8644 / 1.0871,
        7.8644 / 1.0871,
        7.8644 / 1.0871,
        7.882 / 1.0857,
        7.8901 / 1.0912,
      ].map((rate) => Math.round(rate * 1_000_000)),
    },
    { currency: 'EUR', microHomePerUnit: [7_820_000, 7_864_400, 7_864_400, 7_864_400, 7_882_000, 7_890_100] },
  ]);
});

test('a file with other line ends, a byte order mark or the oldest day first reads alike', () => {
  const [heading, ...rows] = sample.trim().split('\n');
  const turned = `\uFEFF${[heading, ...rows.toReversed()].join('\r\n')}\r\n`;

  expect(readEcbFx(turned, wanted)).toEqual(readEcbFx(sample, wanted));
});

test.each<[what: string, text: string, line: number, says: RegExp]>([
  ['a row too short', sample.replace('7.8644,39.6230,', '7.8644'), 4, /has 4 cells, the heading has 6/],
  ['a word for a rate', sample.replace('159.92', 'n/a'), 3, /JPY is "n\/a"/],
  ['a rate below zero', sample.replace('161.05', '-161.05'), 2, /JPY is "-161\.05"/],
  ['a lost decimal point', sample.replace('7.8644', '78644'), 4, /CNY goes from 7\.82 to 78644/],
  ['a day that does not exist', sample.replace('2025-03-07', '2025-02-30'), 4, /"2025-02-30" is not a day/],
  ['a day told twice', sample.replace('2025-03-10', '2025-03-11'), 3, /2025-03-11 stands there twice/],
  ['a column left out', sample.replace(',CNY', ',CNX'), 1, /there is no column "CNY"/],
  ['another file', 'country,rate\nDE,19\n', 1, /first column is not "Date"/],
  ['an unfinished quotation', sample.replace('159.92', '"159.92'), 5, /Quote/],
  ['an empty file', '', 1, /empty/],
])('%s is refused with its line', (_, text, line, says) => {
  const { series, faults } = readEcbFx(text, wanted);

  expect(series).toEqual([]);
  expect(faults.filter((fault) => says.test(fault.says)).map((fault) => fault.line)).toContain(line);
});

test('days beyond the end of the file have no rate', () => {
  const { faults } = readEcbFx(sample, { ...wanted, days: 60 });

  expect(faults).toEqual([
    { line: 2, says: 'USD has no rate on or near 2025-03-18' },
    { line: 2, says: 'EUR has no rate on or near 2025-03-18' },
  ]);
});

test('a currency tied to another moves with it, and none is tied that the bank fixes', () => {
  const peg = { currency: 'AED', anchor: 'USD', perAnchor: 3.6725 };
  const { series } = readEcbFx(sample, { ...wanted, currencies: ['AED'], pegs: [peg] });
  const refused = readEcbFx(sample, { ...wanted, pegs: [{ ...peg, currency: 'JPY' }] });
  const adrift = readEcbFx(sample, { ...wanted, pegs: [{ ...peg, anchor: 'XAU' }] });

  expect(series[0]?.microHomePerUnit[0]).toBe(Math.round((7.82 / (1.0789 * 3.6725)) * 1_000_000));
  expect(refused.faults).toEqual([{ line: 1, says: '"JPY" is fixed by the bank and needs no peg' }]);
  expect(adrift.faults).toEqual([{ line: 1, says: 'there is no column "XAU"' }]);
});

test('days after the last fixing keep it only where that was asked for, and a gap before it is refused still', () => {
  const { series } = readEcbFx(sample, { ...wanted, days: 60, keepsLast: true });
  const early = readEcbFx(sample, { ...wanted, start: '2025-02-01', keepsLast: true });

  expect(series[1]?.microHomePerUnit).toHaveLength(60);
  expect(series[1]?.microHomePerUnit.slice(6)).toEqual(Array.from({ length: 54 }, () => 7_890_100));
  expect(early.faults.map(({ says }) => says)).toContain('USD has no rate on or near 2025-02-01');
});

// The bank's own file is not part of the project.
const history = resolve(import.meta.dirname, '../../../shared/data/fx/eurofxref-hist.csv');
const why = existsSync(history) ? '' : ' (skipped: ../shared/data is not here)';

describe.skipIf(!existsSync(history))(`the whole history${why}`, () => {
  const text = existsSync(history) ? readFileSync(history, 'utf8') : '';

  test('every row from 1999 on is read', () => {
    const { faults, rows } = readEcbFx(text, wanted);
    const dated = text.split('\n').filter((line) => /^\d/.test(line));

    expect(faults).toEqual([]);
    expect(rows).toBe(dated.length);
    expect(dated.length).toBeGreaterThan(6900);
  });

  test.each(scenarioIds())('the rates of %s are the bank’s', (id) => {
    const { scenario } = loadScenario(id);
    if (!scenario) throw new Error(`${id} cannot be read`);
    const currencies = scenario.fx.map(({ currency }) => currency);
    const { start, days, home } = scenario;

    const read = readEcbFx(text, {
      home: home.currency,
      currencies,
      start,
      days,
      // The dirham's peg, and rates kept after the file's last day: both are told in the scenario's `fxSource`.
      pegs: [{ currency: 'AED', anchor: 'USD', perAnchor: 3.6725 }],
      keepsLast: true,
    });
    expect(read.series).toEqual(scenario.fx);
  });
});
