import { expect, test } from 'vitest';
import { landedCost, type LandedCostQuestion } from './landed-cost.ts';
import { canGoBy } from './landed-way.ts';
import { littleScenario } from './testing/little-scenario.ts';
import { LITTLE_RULES } from './testing/little-rules.ts';
import { laned, supplied, withCentre } from './testing/little-supply.ts';

const question: LandedCostQuestion = {
  day: 1,
  supplier: 'careful',
  product: 'cloud',
  quantity: 1000,
  market: 'marketplace-us',
  lane: 'us-centre',
  price: 2999,
  shipping: 0,
};
const scenario = littleScenario({ goods: supplied(), lanes: laned(), rules: withCentre(LITTLE_RULES) });

test('goods that a platform sends bear its fee and its taking in, at the rate of the day, and no postage', () => {
  const cost = landedCost(scenario, question);

  expect(cost.postage).toBe(0);
  // 4.80 dollars for a large box and 0.30 to take it in, at 7.10.
  expect(cost.warehouse).toBe(Math.round(510 * 7.1));
  expect(cost.buyer.duty).toBe(0);
});

test('the cheapest freight for the quantity is taken: a container for a thousand, a part of one for ten', () => {
  const freight = (quantity: number, freightLane?: string) =>
    landedCost(scenario, { ...question, quantity, ...(freightLane ? { freightLane } : {}) }).freight;

  // Twenty cubic metres: a twenty for 14,000 yuan; LCL asks 700 a cubic metre and 300 for the papers.
  expect(freight(1000)).toBe(1400);
  expect(freight(1000, 'us-lcl')).toBe(1430);
  expect(freight(50)).toBe(Math.round((70_000 + 30_000) / 50));
});

test('prices under a clause are those of the day', () => {
  const goods = (day: number) => landedCost(scenario, { ...question, day }).goods;

  expect(goods(1)).toBe(3500);
  // A dollar is 7.15 yuan on day 6.
  expect(goods(6)).toBe(Math.round((3500 * 715) / 710));
});

test('a surcharge on remote addresses counts by their share', () => {
  const remote = { kind: 'remote', from: '2026-01-01', flat: 4000, remoteShare: 0.05 } as const;
  const lanes = laned();
  const dearer = {
    ...scenario,
    lanes: { ...lanes, lanes: lanes.lanes.map((lane) => ({ ...lane, surcharges: [remote] })) },
  };
  const postage = (each: typeof scenario) => landedCost(each, { ...question, lane: 'us-line' }).postage;

  expect(postage(dearer) - postage(scenario)).toBe(200);
});

test('a lane out of a centre serves its own platform only, with what the centre takes in', () => {
  const asked = { lane: 'us-centre', market: 'marketplace-us', product: 'cloud', day: 1 };
  const [us, de] = scenario.markets;
  if (!us || !de) throw new Error('two markets');
  const bazaar = { ...scenario, markets: [{ ...us, channel: 'bazaar' }, de] };

  expect(canGoBy(scenario, asked)).toBe(true);
  expect(canGoBy(scenario, { ...asked, market: 'marketplace-de' })).toBe(false);
  expect(canGoBy(bazaar, asked)).toBe(false);
  expect(canGoBy(scenario, { ...asked, product: 'boat' })).toBe(false);
  expect(canGoBy(littleScenario(), { ...asked, lane: 'us-line' })).toBe(true);
});
