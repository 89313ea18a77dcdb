import { expect, test } from 'vitest';
import { getScenarioOnOffer } from './scenarios.ts';
import { workOutLandedCost } from './work-out-landed-cost.ts';

const bag = {
  supplier: 'bairui',
  product: 'crossbody-bag',
  quantity: 300,
  market: 'meridian-us',
  lane: 'us-dedicated',
  price: 2999,
  shipping: 0,
};

test('what is left of the price is what reaches the company less every cost', () => {
  const scenario = getScenarioOnOffer('first-light');

  const cost = workOutLandedCost(scenario, 21, bag);

  const { net, goods, freight, importDuty, warehouse, postage, expectedReturns, expectedLosses } = cost;
  expect(cost.profit).toBe(
    net - goods - freight - importDuty - warehouse - postage - expectedReturns - expectedLosses,
  );
  expect(cost.currency).toBe('CNY');
});

test('at the break-even price nothing is lost, and a cent below it something is', () => {
  const scenario = getScenarioOnOffer('first-light');

  const { breakEven } = workOutLandedCost(scenario, 21, bag);

  const price = breakEven ?? 0;
  expect(price).toBeGreaterThan(1);
  expect(workOutLandedCost(scenario, 21, { ...bag, price }).profit).toBeGreaterThanOrEqual(0);
  expect(workOutLandedCost(scenario, 21, { ...bag, price: price - 1 }).profit).toBeLessThan(0);
});

test.each([
  ['a supplier that does not make it', { supplier: 'lanchi' }],
  ['a lane to another country', { lane: 'de-dedicated' }],
  ['a market that is not there', { market: 'moon' }],
  ['a freight lane to another country', { lane: 'us-warehouse-parcel', freightLane: 'de-air' }],
  ['a lane that is not there', { lane: 'constructor' }],
])('%s is no way to the buyer', (_, changed) => {
  const scenario = getScenarioOnOffer('first-light');

  expect(() => workOutLandedCost(scenario, 21, { ...bag, ...changed })).toThrow(
    expect.objectContaining({ code: 'market.no-such-way' }),
  );
});
