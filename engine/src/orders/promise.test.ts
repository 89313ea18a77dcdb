import { expect, test } from 'vitest';
import { cleanRecord } from '../conduct/violation.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import type { Store } from '../world.ts';
import { dayOfMoment, promisedDays, promiseOf } from './promise.ts';

const scenario = littleScenario();
const LINE = 1;
const WAREHOUSE = 3;
const store = (other: Partial<Store> = {}): Store => ({
  market: 0,
  openedOn: 1,
  lane: LINE,
  handlingDays: 2,
  health: { points: 200, isSuspended: false, faultless: 0, days: [] },
  conduct: cleanRecord(),
  leftCarts: [],
  ...other,
});

// Day 1 is Monday, 2 March 2026.
const MONDAY = 1;
const FRIDAY = 5;

test('an order must leave within the working days that buyers are promised', () => {
  expect(dayOfMoment(promiseOf(scenario, store(), MONDAY).shipBy)).toBe(3);
  expect(dayOfMoment(promiseOf(scenario, store(), FRIDAY).shipBy)).toBe(9);
});

test('what is ordered in the afternoon is handled as if it had come on the next day', () => {
  const shipDay = (slice: number): number =>
    dayOfMoment(promiseOf(scenario, store({ handlingDays: 0 }), MONDAY, slice).shipBy);
  expect([shipDay(0), shipDay(55), shipDay(56), shipDay(95)]).toEqual([1, 1, 2, 2]);
});

test('the promise counts handling and the longest days that the lane quotes', () => {
  expect(promisedDays(scenario, store(), MONDAY)).toBe(2 + 12);
});

test('what would come on a Sunday is promised for Monday', () => {
  // Handling until Friday, then sixteen days: Sunday the 22nd.
  const lanes = scenario.lanes.lanes.map((lane) => ({ ...lane, days: { min: 7, max: 16 } }));
  const slow = { ...scenario, lanes: { ...scenario.lanes, lanes } };
  expect(dayOfMoment(promiseOf(slow, store({ handlingDays: 4 }), MONDAY).promisedAt)).toBe(22);
});

test('a holiday at home holds up dispatch from home', () => {
  // Monday, 6 April is a holiday in China: the two working days after Friday end on Wednesday.
  expect(dayOfMoment(promiseOf(scenario, store(), 33).shipBy)).toBe(38);
});

test('a warehouse abroad packs by the next working day and knows no holiday at home', () => {
  expect(dayOfMoment(promiseOf(scenario, store({ lane: WAREHOUSE }), 33).shipBy)).toBe(36);
});

test('without a lane buyers are told the slowest way', () => {
  const { lane: _, ...unrouted } = store();
  expect(promisedDays(scenario, unrouted, MONDAY + 1)).toBe(2 + 25);
});
