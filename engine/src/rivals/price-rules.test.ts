import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bertrandRatio, charmPrice } from './price-rules.ts';

test('prices end in nines where a currency has small change', () => {
  expect([2037, 1999, 95, 40].map((price) => charmPrice(price, 100))).toEqual([1999, 1999, 99, 99]);
  expect(charmPrice(2036.6, 1)).toBe(2037);
});

test('competition brings prices down, and never below what a unit costs', () => {
  const crowds = fc.array(fc.double({ min: 0.3, max: 2, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1.5, noNaN: true }), crowds, (floor, others) => {
      const sorted = others.toSorted((a, b) => a - b);
      const alone = bertrandRatio({ floor, sunkFloor: 0, others: [] });
      const crowded = bertrandRatio({ floor, sunkFloor: 0, others: sorted });
      expect(crowded).toBeLessThanOrEqual(alone);
      expect(crowded).toBeGreaterThan(floor);
    }),
  );
});
