// A copy of the content with a whole day's slips in it: each is told, at its file and place, and nothing else is.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { tell } from './problem.ts';

let copy = '';
beforeAll(() => {
  copy = join(mkdtempSync(join(tmpdir(), 'portolan-slips-')), 'content');
  cpSync(resolve(import.meta.dirname, '../../content'), copy, { recursive: true });
});
afterAll(() => rmSync(resolve(copy, '..'), { recursive: true }));

const here = (file: string) => `scenarios/eight-markets/${file}`;

const SLIPS: readonly (readonly [
  what: string,
  file: string,
  from: string | RegExp,
  to: string,
  told: RegExp,
])[] = [
  [
    'a misspelt field',
    here('fr/meridian.json'),
    '"sessionsPerDay"',
    '"sesionsPerDay"',
    /fr\/meridian\.json sesionsPerDay: shape\.unknown-field/,
  ],
  [
    'a field that is missing therefore',
    here('fr/meridian.json'),
    'x',
    'x',
    /fr\/meridian\.json sessionsPerDay: shape\.missing/,
  ],
  [
    'a number written as a word',
    here('br/lanes.json'),
    /"base": \d+/,
    '"base": "cheap"',
    /br\/lanes\.json \[0\]\.base: shape\.wrong-kind/,
  ],
  [
    'a channel that there is not',
    here('my/caravel.json'),
    '"channel": "caravel"',
    '"channel": "galleon"',
    /my\/caravel\.json channel: scenario\.unknown-name/,
  ],
  [
    'a lane to nowhere',
    here('jp/lanes.json'),
    '"to": "JP"',
    '"to": "JX"',
    /jp\/lanes\.json \[0\]\.to: scenario\.unknown-name/,
  ],
  [
    'a company told twice',
    here('rivals.json'),
    '"id": "qingshan"',
    '"id": "lianfeng"',
    /rivals\.json \[2\]\.id: scenario\.named-twice/,
  ],
  [
    'segments that are not everybody',
    here('gb/people.json'),
    /"share": [\d.]+/,
    '"share": 0.05',
    /gb\/people\.json segments: scenario\.shares-miss-one/,
  ],
  [
    'means of payment that are too many',
    here('de/payment.json'),
    /"share": [\d.]+/,
    '"share": 0.5',
    /de\/payment\.json\s*: scenario\.shares-miss-one/,
  ],
  [
    'holidays out of order',
    here('fr/holidays.json'),
    '2025-11-01',
    '2025-12-31',
    /fr\/holidays\.json \[1\]: 2025-11-11 stands after 2025-12-31/,
  ],
  [
    'a thirtieth of February',
    here('jp/holidays.json'),
    '2026-02-23',
    '2026-02-30',
    /jp\/holidays\.json \[\d+\]\.day: scenario\.no-such-day/,
  ],
  [
    'a season inside another',
    here('us/meridian.json'),
    '"from": "2025-12-09"',
    '"from": "2025-12-01"',
    /us\/meridian\.json seasons: "us-christmas" begins before/,
  ],
  [
    'two packs from one day',
    'rule-packs/bazaar/2025-11-01.json',
    '"from": "2025-11-01"',
    '"from": "2025-01-01"',
    /bazaar\/2025-11-01\.json from: scenario\.named-twice/,
  ],
  [
    'two packs of one name',
    'rule-packs/gb/2021-01-01.json',
    '"id": "gb-2021-01-01"',
    '"id": "us-2025-08-29"',
    /gb\/2021-01-01\.json id: scenario\.named-twice/,
  ],
  [
    'a rule without a source',
    'rule-packs/my/2024-01-01.json',
    /"source"(?=: \{\s+"title": "Sales tax)/,
    '"origin"',
    /my\/2024-01-01\.json source: shape\.missing/,
  ],
  [
    'a report without its address',
    'rule-packs/jp/2019-10-01.json',
    /"url": "[^"]+",/,
    '',
    /jp\/2019-10-01\.json source: what is reported names the address/,
  ],
  [
    'English left out',
    here('rivals.json'),
    /, "en": "Haoyue Select"/,
    '',
    /rivals\.json \[1\]\.name\.en: shape\.missing/,
  ],
  [
    'a product without words in Japanese',
    'goods/toys.json',
    '"ja": [',
    '"jp": [',
    /goods\/toys\.json \[0\]\.facts: scenario\.nothing-for \(name ja\)/,
  ],
  [
    'a study of a line that is not traded',
    here('studies.json'),
    '"line": "home"',
    '"line": "boats"',
    /studies\.json \[0\]\.line: scenario\.unknown-name/,
  ],
  [
    'a rate list too short',
    here('fx.json'),
    /"microHomePerUnit": \[\s*\d+,/,
    '"microHomePerUnit": [',
    /fx\.json \[0\]\.microHomePerUnit: scenario\.too-few-days/,
  ],
  [
    'a reference to nowhere',
    here('lanes.json'),
    '"ae/freight.json"',
    '"ae/frieght.json"',
    /lanes\.json freight\[\d+\]: scenario\.no-such-file/,
  ],
];

test(`of ${SLIPS.length} slips in one copy each is told by its file and place`, () => {
  for (const [what, file, from, to] of SLIPS) {
    const path = join(copy, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect([what, after !== before || from === to]).toEqual([what, true]);
    writeFileSync(path, after);
  }

  const said = checkContent(copy).problems.map(tell);

  const untold = SLIPS.filter(([, , , , told]) => !said.some((line) => told.test(line)));
  expect(untold.map(([what]) => what)).toEqual([]);
  // Files that only the lost reference led to are told beside it; nothing is that has nothing to do with a slip.
  const others = said.filter((line) => !SLIPS.some(([, file]) => line.startsWith(file)));
  expect(others.filter((line) => !line.endsWith('ae/freight.json: no scenario refers to it'))).toEqual([]);
});
