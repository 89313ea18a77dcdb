import { expect, test } from 'vitest';
import { money } from '../money.ts';
import { couponOff, dealShare, offOf, pagePrice, type Priced } from './price-on-page.ts';
import { noTally } from './promotions.ts';

const DAY = 10;
const run = { from: 8, until: 12, tally: noTally() };
const promotion = { ...run, perThousand: 100 };
const coupon = {
  ...run,
  off: { perThousand: 200 },
  budget: money(10_000),
  feePerUse: 60,
  feePerThousand: 25,
  spent: 0,
};
const deal = {
  price: money(1500),
  day: DAY,
  fromSlice: 40,
  slices: 16,
  feePerThousand: 10,
  isOn: true,
  tally: noTally(),
};
const entry = { ...run, campaign: 'spring', price: money(1700), feePerThousand: 20 };
const page = (other: Partial<Priced> = {}): Priced => ({ price: money(2000), ...other });

test('of what lowers a price the lowest holds, and nothing adds up but a coupon', () => {
  expect(pagePrice(page({ promotion }), DAY)).toBe(1800);
  expect(pagePrice(page({ promotion, entry }), DAY)).toBe(1700);
  expect(pagePrice(page({ promotion, entry, deal }), DAY)).toBe(1500);
  expect(offOf(page({ promotion, coupon }), 3, DAY)).toEqual({ page: 600, by: 'price', coupon: 360 });
});

test('a promotion holds on its days, a deal in its hours', () => {
  expect(pagePrice(page({ promotion }), 7)).toBe(2000);
  expect(pagePrice(page({ promotion }), 13)).toBe(2000);
  expect(pagePrice(page({ deal: { ...deal, isOn: false } }), DAY)).toBe(2000);
  expect(dealShare(page({ deal: { ...deal, isOn: false } }), DAY)).toBe(0.25);
});

test('a coupon that its budget cannot bear with the fee is off the page', () => {
  // 400 off, and 60 with 25 per thousand of the 1600 left as the fee: 500 together.
  expect(couponOff(page({ coupon: { ...coupon, spent: 9500 } }), DAY)).toBe(400);
  expect(couponOff(page({ coupon: { ...coupon, spent: 9501 } }), DAY)).toBe(0);
});

test('something is left to pay, however much a coupon gives', () => {
  expect(couponOff(page({ coupon: { ...coupon, off: { amount: money(5000) } } }), DAY)).toBe(1999);
});
