import { expect, test } from 'vitest';
import { costLines, type CostLine } from './landed-cost-lines.ts';
import type { LandedCost } from './use-landed-cost.ts';

const cost: LandedCost = {
  currency: 'CNY',
  net: 9_000,
  buyer: {
    currency: 'USD',
    price: 2_000,
    discount: 0,
    shipping: 300,
    tax: 150,
    duty: 400,
    declared: 400,
    door: 120,
    carrier: 50,
    total: 2_970,
    forTheState: 550,
    commission: 345,
    paymentFee: 80,
  },
  goods: 3_000,
  freight: 250,
  importDuty: 90,
  warehouse: 710,
  postage: 1_100,
  border: 100,
  payoutSpread: 110,
  expectedReturns: 220,
  expectedLosses: 30,
  profit: 3_500,
  margin: 0.2,
  breakEven: 1_500,
};

const addsUp = (lines: readonly CostLine[]) => {
  const sum = lines.filter(({ isSum }) => !isSum).reduce((total, { amount }) => total + amount, 0);
  return [sum, lines.find(({ isSum }) => isSum)?.amount];
};

test('every line of the calculator is in its sums, abroad and at home', () => {
  const { abroad, home } = costLines(cost);

  expect(addsUp(abroad)).toEqual([1_875, 1_875]);
  expect(addsUp(home)).toEqual([3_500, 3_500]);
});
