import { expect, test } from 'vitest';
import { landedCost, type LandedCostQuestion } from './landed-cost.ts';
import { withBorder } from './testing/little-border.ts';
import { littleScenario } from './testing/little-scenario.ts';

const question: LandedCostQuestion = {
  day: 1,
  supplier: 'careful',
  product: 'cloud',
  quantity: 200,
  market: 'marketplace-us',
  lane: 'us-line',
  price: 2999,
  shipping: 0,
};

test('a parcel from home bears its goods, postage, duty, tax and every fee', () => {
  const cost = landedCost(littleScenario(), question);

  // In the little United States: 10 % duty on the goods and 7 % tax, both on top of the price.
  expect(cost.buyer).toMatchObject({ price: 2999, duty: 300, tax: 210, total: 3509, commission: 450 });
  expect(cost.goods).toBe(3900);
  // 600 g at 85 yuan a kilogram and 18 yuan a parcel.
  expect(cost.postage).toBe(6900);
  expect(cost.buyer.paymentFee).toBe(102);
  // 29.99 − 4.50 − 1.02 dollars at 7.11 yuan, less 1.2 % for the payout.
  const gross = Math.round((2999 - 450 - 102) * 7.1);
  expect(cost.net).toBe(gross - cost.payoutSpread);
  expect(cost.profit).toBe(cost.net - cost.goods - cost.postage - cost.expectedReturns - cost.expectedLosses);
  expect(cost.margin).toBeCloseTo(cost.profit / Math.round(2999 * 7.1), 6);
});

test('stock abroad bears freight, import duty and the warehouse, and its buyer no duty', () => {
  const cost = landedCost(littleScenario(), { ...question, lane: 'us-warehouse' });

  expect(cost.buyer.duty).toBe(0);
  // 20 litres at 6000 cm³ per kilogram are 3.33 kg a unit; 200 of them at 8 yuan a kilogram.
  expect(cost.freight).toBe(Math.round((800 * Math.ceil((200 * 20_000) / 6000)) / 200));
  expect(cost.importDuty).toBe(Math.round((3900 + cost.freight) / 10));
  expect(cost.warehouse).toBe(150 + 900);
});

test('a larger order costs less a unit, by the price break', () => {
  const at = (quantity: number) => landedCost(littleScenario(), { ...question, quantity }).goods;

  expect([at(50), at(200), at(1000)]).toEqual([4200, 3900, 3500]);
});

test('where prices show the tax, it comes out of the price', () => {
  const cost = landedCost(littleScenario(), {
    ...question,
    market: 'marketplace-de',
    lane: 'de-line',
    price: 2799,
  });

  expect(cost.buyer).toMatchObject({
    currency: 'EUR',
    tax: Math.round((2799 * 190) / 1190),
    duty: 0,
    total: 2799,
  });
});

test('the sum knows no better code than its asker, and says what each way to declare costs', () => {
  const scenario = littleScenario(withBorder());
  const german = { ...question, market: 'marketplace-de', lane: 'de-line', price: 20_000 };
  const guessed = landedCost(scenario, { ...german, terms: 'ddp' });
  const classified = landedCost(scenario, { ...german, terms: 'ddp', hs: '940490' });
  const atTheDoor = landedCost(scenario, { ...german, terms: 'dap', hs: '940490' });

  expect(guessed.buyer.duty).toBeGreaterThan(classified.buyer.duty);
  expect(guessed.border).toBeGreaterThan(classified.border);
  expect(atTheDoor.buyer.door).toBeGreaterThan(0);
  expect(atTheDoor.buyer.tax).toBe(0);
});
