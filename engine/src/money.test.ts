import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion, money, perThousandOf } from './money.ts';

test('an amount is rounded half away from zero, and only from a half on', () => {
  expect([1.5, -1.5, 2.4999, 0.49999999999999994, -0.2].map(money)).toEqual([2, -2, 2, 0, 0]);
  expect(money(2 ** 53 - 1)).toBe(2 ** 53 - 1);
});

test('what is no amount is refused', () => {
  for (const wrong of [Number.NaN, Infinity, 2 ** 53]) expect(() => money(wrong)).toThrow('not an amount');
});

test('a part of a thousand is rounded once', () => {
  expect(perThousandOf(2999, 150)).toBe(450);
});

test('parts in proportion add up to the whole, and none is a unit off', () => {
  const weights = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 });

  fc.assert(
    fc.property(fc.nat(1_000_000_000), weights, (whole, weighed) => {
      const total = weighed.reduce((sum, weight) => sum + weight, 0);
      fc.pre(total > 0);
      const parts = apportion(money(whole), weighed);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      parts.forEach((part, place) => {
        expect(Math.abs(part - (whole * (weighed[place] ?? 0)) / total)).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('weights in fractions lose nothing either', () => {
  expect(apportion(money(3), [36.4, 18.2, 7.7])).toEqual([1, 1, 1]);
  expect(apportion(money(7), [0.7, 0.2])).toEqual([5, 2]);
  expect(apportion(money(7), [0, 0])).toEqual([7, 0]);
});
