import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seasonOf } from './fit-season.ts';
import { hoursOf } from './fit-shares.ts';
import { spansOf } from './spans.ts';

const K = 10;

test('spans follow one another to the end, and fewer than k order in none of them unless they do in all', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(counts, (orders) => {
      const spans = spansOf(orders, K);

      expect(spans.map(({ from }) => from)).toEqual([0, ...spans.slice(0, -1).map(({ until }) => until)]);
      expect(spans.at(-1)?.until).toBe(orders.length);
      const sums = spans.map(({ from, until }) =>
        orders.slice(from, until).reduce((sum, each) => sum + each, 0),
      );
      expect(spans.length === 1 || Math.min(...sums) >= K).toBe(true);
    }),
  );
});

test('the last days of a firm that fewer than k ordered on have the level of the weeks before them', () => {
  const days = Array.from({ length: 16 }, (_, day) => ({ day, orders: 4, buyers: 4, sellers: 0 }));
  const level = days.map(({ day }) => (day < 14 ? 1 : 3));
  const profile = { first: 0, days: 16, perDay: 4, weekday: [], level, events: [], dispersion: 0 };

  const { factors } = seasonOf(profile, days, K);

  expect(factors.slice(0, 7)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(new Set(factors.slice(7)).size).toBe(1);
});

test('an hour at the end of the day that fewer than k buy in is told with the hours before it', () => {
  const hours = hoursOf(
    Array.from({ length: 24 }, (_, hour) => {
      const orders = hour === 23 ? 3 : 50;
      return { key: String(hour), orders, buyers: orders };
    }),
    K,
  );

  expect(hours?.at(-1)).toBe(hours?.at(-2));
});
