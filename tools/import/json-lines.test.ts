import { expect, test } from 'vitest';
import { lineOf } from './json-lines.ts';

const json = `{
  "details": "a \\"quoted\\" , ] } text",
  "items": {
    "DE": [
      { "from": "2020-07-01", "rates": { "standard": 16 } },
      {
        "from": "2021-01-01",
        "rates": { "standard": 19 }
      }
    ],
    "FR": []
  }
}`;

test.each([
  ['', 1],
  ['details', 2],
  ['items', 3],
  ['items.DE[0].rates.standard', 5],
  ['items.DE[1]', 6],
  ['items.DE[1].from', 7],
  ['items.DE[1].rates.standard', 8],
  ['items.FR', 11],
])('"%s" stands on line %i', (path, line) => {
  expect(lineOf(json, path)).toBe(line);
});

test('what is missing is told where it should stand', () => {
  expect(lineOf(json, 'items.DE[1].rates.reduced')).toBe(8);
  expect(lineOf(json, 'items.DE[7]')).toBe(4);
  expect(lineOf(json, 'version')).toBe(1);
});
