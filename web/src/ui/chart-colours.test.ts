import { expect, test } from 'vitest';
import './../testing/screen.ts';
import { blindness, contrast, difference, seenBy } from '../testing/colour.ts';
import { categorical, companyColour } from './chart-colours.ts';
import { palettes } from './theme.ts';

/** Four times the just noticeable difference: told apart as thin lines, not only side by side. */
const APART = 0.08;

const pairs = (colours: readonly string[]) =>
  colours.flatMap((one, at) => colours.slice(at + 1).map((other) => [one, other] as const));

test.each(['light', 'dark'] as const)(
  'the eight colours stay apart for every kind of colour vision: %s',
  (scheme) => {
    const alike = Object.entries(blindness).flatMap(([kind, matrix]) =>
      pairs(categorical[scheme])
        .filter(([one, other]) => difference(seenBy(matrix, one), seenBy(matrix, other)) < APART)
        .map((pair) => `${kind}: ${pair.join(' ')}`),
    );

    expect(categorical[scheme]).toHaveLength(8);
    expect(alike).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)('every line stands out from the sheet: %s', (scheme) => {
  const faint = categorical[scheme].filter((colour) => contrast(colour, palettes[scheme].sheet) < 3);

  expect(faint).toEqual([]);
});

test('a company has the same colour whatever order a page lists the companies in', () => {
  const one = companyColour('b', ['a', 'b', 'c'], 'light');
  const other = companyColour('b', ['c', 'b', 'a'], 'light');

  expect(one).toBe(other);
  expect(one).not.toBe(companyColour('a', ['a', 'b', 'c'], 'light'));
});
