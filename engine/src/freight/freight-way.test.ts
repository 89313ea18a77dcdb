import { expect, test } from 'vitest';
import { littleWorld } from '../testing/little-world.ts';
import { freightCharge, freightDays } from './freight-way.ts';

const world = littleWorld();
const lane = world.scenario.lanes.freight[0];

test('a shipment pays for each started kilogram of its room or its weight, and the least at any rate', () => {
  if (!lane) throw new Error('the little market has a sea lane');
  const charge = (loads: Parameters<typeof freightCharge>[2]) =>
    freightCharge(world.scenario, lane, loads, 1).total;

  // 20 litres a unit are 3.33 kg; the least is 200 yuan.
  expect(charge([{ product: 0, units: 1 }])).toBe(20_000);
  expect(charge([{ product: 0, units: 30 }])).toBe(800 * 100);
  expect(
    charge([
      { product: 0, units: 30 },
      { product: 1, units: 30 },
    ]),
  ).toBe(800 * 200);
});

test('nine of ten shipments take no longer than the lane quotes, and nine of ten no less', () => {
  const days = Array.from({ length: 4000 }, (_, week) => freightDays(world, 0, 0, week * 7 + 1));

  const within = (limit: number) => days.filter((each) => each <= limit).length / days.length;

  // 25 to 38 days, in whole days.
  expect(within(38)).toBeGreaterThan(0.85);
  expect(within(38)).toBeLessThan(0.95);
  expect(within(25)).toBeGreaterThan(0.05);
  expect(within(25)).toBeLessThan(0.2);
});

test('what leaves in one week meets the same crowd', () => {
  const crowd = littleWorld({ teams: 12 });
  const { companies } = crowd;
  const mean = (week: number) => {
    const days = companies.map((_, company) => freightDays(crowd, 0, company, week * 7 + 1));
    return days.reduce((sum, each) => sum + each, 0) / days.length;
  };
  const weeks = Array.from({ length: 30 }, (_, week) => mean(week));

  expect(Math.max(...weeks) - Math.min(...weeks)).toBeGreaterThan(5);
});
