import { expect, test } from 'vitest';
import { money } from '../money.ts';
import { promotedRules } from '../testing/little-promotion.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { askedOnDays, logPrice, lowestBetween, noPrices, runsOf } from './price-log.ts';
import type { PriceLog } from './promotions.ts';
import { falseWasPrice } from './was-price.ts';

const scenario = littleScenario({ rules: promotedRules() });
const US = 0;
const DE = 1;

/** Prices by days in a row, from day 1 on. */
function logOf(...runs: readonly (readonly [days: number, price: number])[]): PriceLog {
  let log = noPrices();
  for (const [days, price] of runs) {
    for (let day = 0; day < days; day++) log = logPrice(log, price, log.until + 1);
  }
  return log;
}

/** 3999 for three weeks, 2999 for a few days, 3499 since day 26. */
const priceLog = logOf([21, 3999], [4, 2999], [4, 3499]);
const claims = (market: number, price: number) => ({
  market,
  priceLog,
  was: { price: money(price), since: 30 },
});

test('in the Union a former price may not be above the lowest of thirty days', () => {
  expect(falseWasPrice(scenario, claims(DE, 2999), 30)).toBeUndefined();
  expect(falseWasPrice(scenario, claims(DE, 3999), 30)).toEqual({ price: 3999, reference: 2999 });
});

test('elsewhere it must have been asked on enough days', () => {
  expect(falseWasPrice(scenario, claims(US, 3999), 30)).toBeUndefined();
  expect(falseWasPrice(scenario, claims(US, 4500), 30)).toEqual({ price: 4500, reference: 3999 });
});

test('a page that has asked nothing yet has no former price to show', () => {
  expect(falseWasPrice(scenario, { ...claims(US, 2999), priceLog: noPrices() }, 30)).toEqual({ price: 2999 });
  expect(falseWasPrice(scenario, { market: US, priceLog }, 30)).toBeUndefined();
});

test('prices are kept day by day, and as far back as any rule may look', () => {
  const log = logOf([3, 100], [1, 90], [1, 0], [1, 90]);

  expect(runsOf(log)).toEqual([
    { from: 1, until: 3, price: 100 },
    { from: 4, until: 4, price: 90 },
    { from: 6, until: 6, price: 90 },
  ]);
  expect(lowestBetween(log, { from: 1, until: 3 })).toBe(100);
  expect(lowestBetween(log, { from: 5, until: 5 })).toBeUndefined();
  expect(askedOnDays(log, { from: 1, until: 6 }, 3)).toBe(100);
  expect(askedOnDays(log, { from: 1, until: 6 }, 5)).toBe(90);
  expect(askedOnDays(log, { from: 1, until: 6 }, 6)).toBeUndefined();

  const long = logOf([3, 100], [500, 80]);
  expect(runsOf(long)).toEqual([{ from: 324, until: 503, price: 80 }]);
});
