import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleScenario } from '../testing/little-scenario.ts';
import { homeRate, timesOver, toHome } from './exchange.ts';

test('a product over a divisor is exact, and rounds half away from zero', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 1, max: 100_000_000 }),
      fc.constantFrom(1, 7, 100, 1_000_000, 100_000_000),
      (a, b, c) => {
        const product = BigInt(Math.abs(a)) * BigInt(b);
        const rounded = Number((product * 2n + BigInt(c)) / (BigInt(c) * 2n));
        fc.pre(rounded <= Number.MAX_SAFE_INTEGER);
        expect(timesOver(a, b, c)).toBe(a < 0 && rounded > 0 ? -rounded : rounded);
      },
    ),
  );
});

test('money is worth what the day says, and after the last day what the last day said', () => {
  const scenario = littleScenario();

  // A dollar is 7.10 yuan on the first day, a fen more on each day of the week.
  expect(toHome(scenario, 1000, 'USD', 1)).toBe(7100);
  expect(toHome(scenario, 1000, 'USD', 3)).toBe(7120);
  expect(toHome(scenario, 1000, 'CNY', 3)).toBe(1000);
  expect(homeRate(scenario, 'USD', 500)).toBe(homeRate(scenario, 'USD', 60));
  expect(homeRate(scenario, 'USD', 0)).toBe(homeRate(scenario, 'USD', 1));
});

test('currencies without small change count in whole units', () => {
  const yen = { currency: 'JPY', microHomePerUnit: [48_000] };
  const scenario = littleScenario({ currencies: { CNY: 100, JPY: 1 }, fx: [yen] });

  // 2,500 yen at 0.048 yuan.
  expect(toHome(scenario, 2500, 'JPY', 1)).toBe(12_000);
});
