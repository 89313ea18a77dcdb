import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bertrandRatio, charmPrice } from './price-rules.ts';

const OUTSIDE = 8;

test('prices end in nines where a currency has small change', () => {
  expect([2037, 1999, 95, 40].map((price) => charmPrice(price, 100))).toEqual([1999, 1999, 99, 99]);
  expect(charmPrice(2036.6, 1)).toBe(2037);
});

test('competition brings prices down, and never below what a unit costs', () => {
  const crowds = fc.array(fc.double({ min: 0.3, max: 2, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1.5, noNaN: true }), crowds, (floor, others) => {
      const sorted = others.toSorted((a, b) => a - b);
      const at = { floor, sunkFloor: 0, elasticity: 2.62 };
      const alone = bertrandRatio({ ...at, others: [] }, OUTSIDE);
      const crowded = bertrandRatio({ ...at, others: sorted }, OUTSIDE);
      expect(crowded).toBeLessThanOrEqual(alone);
      expect(crowded).toBeGreaterThan(floor);
    }),
  );
});

test('the price of the first-order condition earns more than prices beside it', () => {
  const elasticity = 2.62;
  const floor = 0.6;
  const others = Array.from({ length: 200 }, () => 1);
  const best = bertrandRatio({ floor, sunkFloor: 0, elasticity, others }, OUTSIDE);

  // With so many others a seller faces nearly the whole elasticity: units ~ price^-ε.
  const earned = (price: number) => (price - floor) * price ** -elasticity;
  expect(earned(best)).toBeGreaterThan(earned(best * 1.05));
  expect(earned(best)).toBeGreaterThan(earned(best * 0.95));
});
