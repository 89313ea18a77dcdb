import { expect, test } from 'vitest';
import { money } from '../money.ts';
import { promotedRules } from '../testing/little-promotion.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { daysAskedAtLeast, logPrice, lowestBetween } from './price-log.ts';
import type { PriceRun } from './promotions.ts';
import { falseWasPrice } from './was-price.ts';

const scenario = littleScenario({ rules: promotedRules() });
const US = 0;
const DE = 1;

const runs = (...list: [from: number, until: number, price: number][]): PriceRun[] =>
  list.map(([from, until, price]) => ({ from, until, price: money(price) }));

/** 3999 for three weeks, 2999 for a few days, 3499 since day 26. */
const priceLog = runs([1, 21, 3999], [22, 25, 2999], [26, 29, 3499]);
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
  expect(falseWasPrice(scenario, { ...claims(US, 2999), priceLog: [] }, 30)).toEqual({ price: 2999 });
  expect(falseWasPrice(scenario, { market: US, priceLog }, 30)).toBeUndefined();
});

test('prices are kept in runs, and as far back as any rule looks', () => {
  const log: PriceRun[] = [];
  const ask = (price: number, day: number) => logPrice({ priceLog: log }, money(price), day);

  for (const day of [1, 2, 3]) ask(100, day);
  for (const day of [4, 6]) ask(90, day);
  expect(log).toEqual(runs([1, 3, 100], [4, 4, 90], [6, 6, 90]));
  expect(lowestBetween(log, { from: 1, until: 3 })).toBe(100);
  expect(lowestBetween(log, { from: 5, until: 5 })).toBeUndefined();
  expect(daysAskedAtLeast(log, { from: 1, until: 6 }, 3)).toBe(100);
  expect(daysAskedAtLeast(log, { from: 1, until: 6 }, 5)).toBe(90);

  for (let day = 7; day <= 500; day++) ask(day, day);
  expect(log.length).toBeLessThanOrEqual(181);
});
