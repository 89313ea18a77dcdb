import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkGiven } from '../content/scenarios.ts';
import { shell } from '../play/testing/shell.ts';

const samples = resolve(import.meta.dirname, 'samples');
const sample = (kind: string): string => join(samples, `${kind}.csv`);
const FILES = ['orders', 'items', 'payments', 'reviews'].flatMap((kind) => [`--${kind}`, sample(kind)]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'calibrate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const calibrate = (...args: string[]) => shell('calibrate', ...args);

/** All that was written, in one text. */
const written = (place: string): string =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

test('four files of a marketplace become a scenario that is valid and can be played, with its report', () => {
  const out = join(folder, 'shop');

  const { status, stdout } = calibrate(...FILES, '--out', out, '--days', '60');

  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ scenario: 'shop', days: 56, playedDays: 56 });
  expect(checkGiven(out)).toEqual([]);
  expect(readdirSync(out).toSorted()).toEqual([
    'pictures',
    'report.en.html',
    'report.en.md',
    'report.json',
    'report.zh.html',
    'report.zh.md',
    'scenario.json',
  ]);
  const played = shell('play', '--scenario', out, '--seed', '3', '--days', '10');
  expect(JSON.parse(played.stdout).totals.orders).toBeGreaterThan(30);

  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  const stars = report.facts.find(({ id }: { id: string }) => id === 'reviews.stars.5');
  expect(Math.abs(stars.distance)).toBeLessThan(0.1);
});

test('nobody who is rare or named in the files is in what is written', () => {
  const out = join(folder, 'private');

  const { status } = calibrate(...FILES, '--out', out, '--days', '28');

  expect(status).toBe(0);
  const text = written(out);
  // A means of payment that three orders used, numbers of orders, buyers, sellers and products, and words of reviews.
  for (const secret of [/zhang/i, /ord-\d/, /cust-\d/, /shop-\d/, /prod-\d/, /so, so/, /rev-\d/])
    expect(secret.exec(text)?.[0]).toBeUndefined();
  expect(text).toContain('merged into others');
});

test('what fewer than k stand behind is left out, whatever k is', () => {
  const out = join(folder, 'strict');

  const { status } = calibrate(...FILES, '--out', out, '--days', '28', '--k', '60');

  expect(status).toBe(0);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  for (const { id, counts } of report.distributions)
    expect([id, Math.min(...counts) >= 60]).toEqual([id, true]);
  expect(report.withheld.length).toBeGreaterThan(0);
});

test('faults are told in words with their lines, and nothing is written', () => {
  const orders = join(folder, 'faulty.csv');
  const lines = readFileSync(sample('orders'), 'utf8').split('\n');
  writeFileSync(orders, lines.with(5, (lines[5] ?? '').replace(/2024-05-06/, '2024-02-31')).join('\n'));
  const out = join(folder, 'faulty');

  const { status, stdout, stderr } = calibrate('--orders', orders, ...FILES.slice(2), '--out', out);

  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(
    'orders: “placed” holds what is no date, or none that can be (1 row, first on line 6)',
  );
  expect(stderr).toContain('nothing was written');
  expect(readdirSync(folder)).not.toContain('faulty');
});

test('mistakes of the command are told all at once', () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine');

  const { status, stderr } = calibrate('--items', sample('items'), '--k', 'ten', '--out', folder);

  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([
    '--orders is missing',
    '--k ten: a whole number from 2 to 1000000 is needed',
    `--out ${folder}: something else is there; a calibration is written to a folder of its own`,
  ]);
  const map = join(folder, 'map.json');
  writeFileSync(map, '{ "columns": { "orders": { "when": "day" } }, "start": "soon" }');
  expect(calibrate('--orders', sample('orders'), '--map', map).stderr.match(/column map says/g)).toHaveLength(
    2,
  );
});
