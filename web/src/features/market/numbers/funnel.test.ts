import { expect, test } from 'vitest';
import { byDay, ratesOf, sumOf } from './funnel.ts';

const row = (day: number, listing: number, counts: Partial<Parameters<typeof sumOf>[0][number]> = {}) => ({
  day,
  listing,
  market: 'meridian-us',
  currency: 'USD',
  impressions: 1000,
  clicks: 200,
  carts: 20,
  orders: 5,
  units: 6,
  revenue: 9995,
  lost: 0,
  ...counts,
});

test('rates are of the sums, so that a listing with many impressions weighs more', () => {
  const rows = [row(1, 1), row(1, 2, { impressions: 9000, clicks: 300, carts: 0, orders: 0 })];

  expect(ratesOf(sumOf(rows))).toEqual({ click: 0.05, cart: 0.04, order: 0.25, conversion: 0.01 });
});

test('nothing out of nothing is no rate', () => {
  expect(ratesOf(sumOf([]))).toEqual({ click: null, cart: null, order: null, conversion: null });
});

test('a day without a row was a day without shoppers', () => {
  expect(byDay([row(2, 1), row(4, 1), row(4, 2)], 2, 4).map(({ clicks }) => clicks)).toEqual([200, 0, 400]);
});
