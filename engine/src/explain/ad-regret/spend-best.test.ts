import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profitOf, spendBest, type Choice } from './spend-best.ts';
import { wholeUnits } from './whole-units.ts';

const choice = (cost: number, value: number): Choice => ({ bid: cost, clicks: value, cost, value });
const UNSPENT = choice(0, 0);

const lists = fc.array(
  fc
    .array(fc.record({ cost: fc.integer({ min: 1, max: 50 }), value: fc.integer({ min: 0, max: 120 }) }), {
      maxLength: 4,
    })
    .map((points) => [UNSPENT, ...points.map(({ cost, value }) => choice(cost, value))]),
  { minLength: 1, maxLength: 4 },
);

/** Every way to take one choice of each line. */
const allWays = ([first, ...rest]: readonly Choice[][]): Choice[][] =>
  first === undefined ? [[]] : first.flatMap((each) => allWays(rest).map((others) => [each, ...others]));

const costOf = (choices: readonly Choice[]) => choices.reduce((sum, { cost }) => sum + cost, 0);
const gainOf = (choices: readonly Choice[]) => choices.reduce((sum, each) => sum + profitOf(each), 0);

test('no other way to spend the money earns more', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 0, max: 120 }), (lines, money) => {
      const spent = spendBest(
        lines.map((choices) => ({ most: 0, choices })),
        money,
      );

      expect(costOf(spent)).toBeLessThanOrEqual(money + 1e-9);
      const best = Math.max(...allWays(lines).map((way) => (costOf(way) <= money ? gainOf(way) : 0)));
      expect(gainOf(spent)).toBeGreaterThanOrEqual(best - 1e-9);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('what brings less than it costs is not bought, however much money there is', () => {
  const lines = [{ most: 0, choices: [UNSPENT, choice(10, 30), choice(20, 35)] }];

  expect(spendBest(lines, 1000)).toEqual([choice(10, 30)]);
});

test('the last money buys a part of the next step', () => {
  const lines = [
    { most: 0, choices: [UNSPENT, choice(10, 40)] },
    { most: 0, choices: [UNSPENT, choice(10, 20)] },
  ];

  expect(spendBest(lines, 15)).toEqual([choice(10, 40), { bid: 10, clicks: 10, cost: 5, value: 10 }]);
});

test('whole units add up to what the fractions do, and nothing stays nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 30 }), (amounts) => {
      const whole = wholeUnits(amounts);

      const exact = amounts.reduce((sum, each) => sum + each, 0);
      expect(Math.abs(whole.reduce((sum, each) => sum + each, 0) - exact)).toBeLessThanOrEqual(0.500001);
      expect(Math.min(0, ...whole)).toBe(0);
      expect(whole.filter((each, place) => amounts[place] === 0 && each !== 0)).toEqual([]);
    }),
    { seed: 1 },
  );
});
