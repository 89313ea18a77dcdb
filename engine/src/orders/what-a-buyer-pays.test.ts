import { expect, test } from 'vitest';
import { money } from '../money.ts';
import { noTally } from '../promotion/promotions.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { whatABuyerPays, type Offer } from './what-a-buyer-pays.ts';

const scenario = littleScenario();
const US = 0;
const DE = 1;
const offer = (other: Partial<Offer> = {}): Offer => ({
  market: US,
  product: 0,
  price: money(3000),
  shipping: money(500),
  ...other,
});
const HOME = { units: 1, from: 'home', day: 1 } as const;

test('where prices show no tax, it comes on top of goods and delivery', () => {
  const pays = whatABuyerPays(scenario, offer(), { ...HOME, from: 'abroad' });
  expect(pays).toMatchObject({ price: 3000, shipping: 500, tax: 245, duty: 0, total: 3745 });
});

test('where prices show the tax, it is within what is shown', () => {
  const pays = whatABuyerPays(scenario, offer({ market: DE }), HOME);
  expect(pays).toMatchObject({ tax: 559, duty: 0, total: 3500 });
});

test('goods above the limit owe duty on their whole value, and import VAT on the duty too', () => {
  const pays = whatABuyerPays(scenario, offer({ market: DE, price: money(23_800) }), HOME);
  // 23,800 shown holds 3,800 of tax: 20,000 of value at 3.7 % by the longest prefix.
  expect(pays.duty).toBe(740);
  expect(pays.tax).toBe(3880 + 141);
  expect(pays.total).toBe(23_800 + 500 + 740 + 141);
});

test('goods that lie in the country owe no duty any more', () => {
  expect(whatABuyerPays(scenario, offer(), HOME).duty).toBe(300);
  expect(whatABuyerPays(scenario, offer(), { ...HOME, from: 'abroad' }).duty).toBe(0);
});

test('a promotion lowers the price from its first to its last day, and no longer', () => {
  const promoted = offer({ promotion: { perThousand: 200, from: 3, until: 4, tally: noTally() } });
  const discounts = [2, 3, 4, 5].map(
    (day) => whatABuyerPays(scenario, promoted, { ...HOME, units: 2, day }).discount,
  );
  expect(discounts).toEqual([0, 1200, 1200, 0]);
});
