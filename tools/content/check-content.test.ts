// Faults are planted in a copy of the real content, one at a time, and the check has to tell each by its file and place.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { tell } from './problem.ts';

const content = resolve(import.meta.dirname, '../../content');
let copy = '';

beforeAll(() => {
  copy = join(mkdtempSync(join(tmpdir(), 'portolan-content-')), 'content');
  cpSync(content, copy, { recursive: true });
});
afterAll(() => rmSync(resolve(copy, '..'), { recursive: true }));

/** What the check says of the copy after one file was changed; the copy is as before afterwards. */
function saidAfter(file: string, change: (text: string) => string): string[] {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  const said = checkContent(copy).problems.map(tell);
  writeFileSync(path, before);
  return said;
}

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const light = (name: string) => `scenarios/first-light/${name}.json`;
const goods = (line: string) => `goods/${line}.json`;

test('the content of the house is in order', () => {
  const { files, problems } = checkContent(content);

  expect(problems.map(tell)).toEqual([]);
  expect(files).toBeGreaterThan(30);
});

test.each<[what: string, file: string, change: (text: string) => string, told: RegExp]>([
  ['a comma left out', light('lanes'), swap('},', '}'), /lanes\.json: is not JSON: .*line \d+/],
  [
    'a file cut short',
    light('suppliers'),
    (text) => text.slice(0, -40),
    /suppliers\.json: is not JSON: .*line/,
  ],
  [
    'a misspelt field',
    light('lanes'),
    swap('"base"', '"bsae"'),
    /lanes\.json lanes\[0\]\.bsae: shape\.unknown/,
  ],
  ['a product of no line', goods('pet'), swap('"pet"', '"pets"'), /goods\/pet\.json \[0\]\.line: /],
  ['a feather of lead', goods('bags'), swap('"grams": 980', '"grams": 9'), /goods\/bags\.json \[0\]\.grams/],
  ['an HS chapter 98', goods('bags'), swap('"420292"', '"980000"'), /goods\/bags\.json \[0\]\.hs/],
  [
    'goods that nobody can classify rightly',
    goods('beauty'),
    swap('"hs": "330410",\n    "headings"', '"hs": "340130",\n    "headings"'),
    /goods\/beauty\.json \[0\]\.headings: scenario\.right-code-not-offered/,
  ],
  ['a price in yuan', goods('home'), swap('"US": 1999', '"US": 16'), /usualPrice\.US: 16 is not/],
  [
    'Japanese in Latin letters',
    goods('toys'),
    (text) => text.replace(/[\u3040-\u9fff]+/g, 'omocha'),
    /goods\/toys\.json \[0\]\.facts\.ja: \d of \d facts are in the script/,
  ],
  [
    'a German page in English',
    goods('pet'),
    (text) => text.replace(/"de": \[[^\]]*\]/, `"de": ${/"en": (\[[^\]]*\])/.exec(text)?.[1]}`),
    /goods\/pet\.json \[0\]\.facts\.en: says the same as "de"/,
  ],
  [
    'a line that nobody sells',
    'scenarios/eight-markets/goods.json',
    swap('{ "$file": "goods/pet-more.json" },', ''),
    /goods\/pet-more\.json: no scenario refers/,
  ],
  [
    'a supplier too dear',
    light('supply'),
    swap(/"price": \d+/, '"price": 990000'),
    /supply\.json .*% of the usual/,
  ],
  [
    'a break below the minimum',
    light('supply'),
    swap('"minimum": ', '"minimum": 1'),
    /supply\.json .*breaks: begins/,
  ],
  [
    'a segment too large',
    light('people-us'),
    swap('"share": 0.3,', '"share": 0.303,'),
    /people-us\.json segments: shares/,
  ],
  [
    'an hour too many',
    light('market-de'),
    swap('0.029,', '0.0295,'),
    /market-de\.json hours: shares sum to 1\.0005/,
  ],
  ['a second Monday', light('market-us'), swap('1.1548', '1.3548'), /market-us\.json weekday/],
  [
    'impatience with the first result',
    light('patience'),
    swap('1,', '0.9,'),
    /patience\.json \[0\]: everybody/,
  ],
  [
    'two seasons at once',
    light('market-us'),
    swap('2025-12-09', '2025-12-01'),
    /seasons: "us-christmas" begins/,
  ],
  [
    'a query asked twice',
    light('queries-us'),
    swap('spice rack"', 'drawer organizer"'),
    /query "drawer organizer"/,
  ],
  [
    'a parcel worth a fortune',
    light('lanes'),
    swap(/"perKilogram": \d+/, '"perKilogram": 900000'),
    /perKilogram: .*not plausible/,
  ],
  ['a jump of the dollar', light('fx'), (text) => text.replace(/71\d{5}/, '9100000'), /fx\.json .*jumps/],
  [
    'rules that come too late',
    'rule-packs/us/2025-08-29.json',
    swap('"from": "2025-08-29"', '"from": "2025-09-29"'),
    /no pack of US is in force/,
  ],
  [
    'an assumption of nothing',
    light('scenario'),
    swap('choice.outside', 'choice.inside'),
    /assumed\[\d+\].*no number/,
  ],
  [
    'a reference to nowhere',
    light('scenario'),
    swap('"lanes.json"', '"lane.json"'),
    /scenario\.json lanes: scenario\.no-such-file/,
  ],
  [
    'a file that is not used',
    light('scenario'),
    swap('{ "$file": "fx.json" }', '[]'),
    /fx\.json: no scenario refers/,
  ],
  [
    'Chinese copied into English',
    light('suppliers'),
    swap('"Xinmao Plastics"', '"台州鑫茂塑业"'),
    /suppliers\.json \[1\]\.name: is the same/,
  ],
  ['English left out', light('suppliers'), swap('"Xinmao Plastics"', '""'), /suppliers\.json \[1\]\.name/],
  ['English for Chinese', light('suppliers'), swap('"台州鑫茂塑业"', '"Xinmao"'), /no Chinese characters/],
  [
    'a fact without an address',
    'rule-packs/de/2021-07-01.json',
    swap(/"url": "[^"]+",/, ''),
    /de\/2021-07-01\.json source: what is reported/,
  ],
  [
    'a weight that makes too much',
    'rubrics/promotion.json',
    swap('"weight": 0.3', '"weight": 0.4'),
    /promotion\.json criteria: weights of the teacher/,
  ],
  [
    'an unknown competency',
    'rubrics/promotion.json',
    swap('"digital-marketing"', '"wizardry"'),
    /no competency "wizardry"/,
  ],
  [
    'a level left out',
    'rubrics/promotion.json',
    swap(/\{ "zh": "没有目标[^}]*\},/, ''),
    /criteria\[0\]\.levels: shape\.too-few/,
  ],
  [
    'a rubric for another thing',
    'stages.json',
    swap('"rubric": "promotion"', '"rubric": "store-opening"'),
    /no stage asks|does not judge/,
  ],
  ['a scale that falls', 'rubric-scale.json', swap('"mark": 65', '"mark": 95'), /levels\[2\]: is not above/],
  [
    'a term explained twice',
    'help/trade-terms.json',
    swap('"price-break"', '"moq"'),
    /"moq" is explained twice/,
  ],
])('%s is told where it stands', (_, file, change, told) => {
  expect(saidAfter(file, change).join('\n')).toMatch(told);
});

test('a file of no kind is told', () => {
  writeFileSync(join(copy, 'notes.txt'), 'buy milk');
  const said = checkContent(copy).problems.map(tell);
  rmSync(join(copy, 'notes.txt'));

  expect(said).toEqual(['notes.txt: belongs to no kind of content (see README.md)']);
});

test('an empty folder is not in order', () => {
  const empty = mkdtempSync(join(tmpdir(), 'portolan-empty-'));
  const { files, problems } = checkContent(empty);
  rmSync(empty, { recursive: true });

  expect(files).toBe(0);
  expect(problems.map(tell)).toContain('scenarios: there is no scenario');
});
