import { expect, test } from 'vitest';
import fc from 'fast-check';
import { isOneLetterOff, nearWords } from './near-words.ts';

/** The same distance worked out the long way: Damerau and Levenshtein's table. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const best = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same);
      (rows[i] ?? [])[j] = swapped ? Math.min(best, cell(i - 2, j - 2) + 1) : best;
    }
  }
  return cell(one.length, other.length);
}

test('one letter left out, put in, changed or swapped is one letter off, and nothing else is', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneLetterOff(one, other)).toBe(distance(one, other) === 1);
    }),
    { numRuns: 3000 },
  );
});

test('a mistyped word finds those of the vocabulary as it is today, short words and numbers none', () => {
  const whose = {};
  const today = new Map([
    ['organizer', 1],
    ['harness', 1],
    ['100w', 1],
    ['bed', 1],
  ]);
  expect(nearWords(whose, today, 'orgnaizer')).toEqual(['organizer']);
  expect(nearWords(whose, today, 'harnes')).toEqual(['harness']);
  expect(nearWords(whose, today, '120w')).toEqual([]);
  expect(nearWords(whose, today, 'bad')).toEqual([]);
  const tomorrow = new Map([['harmess', 1]]);
  expect(nearWords(whose, tomorrow, 'harnes')).toEqual([]);
  expect(nearWords(whose, tomorrow, 'harmes')).toEqual(['harmess']);
});
