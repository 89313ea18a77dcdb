import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isExact, setsOf, sharesOf } from './shares.ts';

/** What each set of decisions does to the money, in fen; nothing does nothing. */
const worths = (parts: number) =>
  fc
    .array(fc.integer({ min: -50_000_000, max: 50_000_000 }), {
      minLength: 1 << parts,
      maxLength: 1 << parts,
    })
    .map((values) => (set: number) => (set === 0 ? 0 : (values[set] ?? 0)));

const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

test.each([1, 2, 3, 4, 5, 6, 8])(
  'the shares of %i decisions add up to the whole, to the last fen',
  (parts) => {
    fc.assert(
      fc.property(worths(parts), (worth) => {
        const shares = sharesOf(parts, worth);

        expect(shares.every(Number.isInteger)).toBe(true);
        expect(sum(shares)).toBe(worth((1 << parts) - 1));
      }),
    );
  },
);

test('decisions that do not touch each other keep what they do alone', () => {
  const alone = [700, -250, 90];
  const worth = (set: number): number => sum(alone.filter((_, part) => ((set >> part) & 1) === 1));

  expect(sharesOf(3, worth)).toEqual(alone);
});

test('what two do only together is shared in halves, and who does nothing has nothing', () => {
  const both = (set: number): number => ((set & 0b011) === 0b011 ? 1000 : 0);

  expect(sharesOf(3, both)).toEqual([500, 500, 0]);
});

test('a fen that cannot be halved goes to one of them, the same one every time', () => {
  const both = (set: number): number => (set === 0b11 ? 1001 : 0);

  expect(sharesOf(2, both)).toEqual([501, 500]);
});

test('with few decisions all their sets are played, with many a draw of them', () => {
  expect(setsOf(1)).toEqual([]);
  expect(setsOf(3)).toEqual([1, 2, 3, 4, 5, 6]);
  expect([isExact(5), isExact(6)]).toEqual([true, false]);
  expect(setsOf(8).length).toBeLessThan(60);
});
