import { expect, test } from 'vitest';
import { dayOf } from '../calendar.ts';
import { littleWorld } from '../testing/little-world.ts';
import { busyFactor } from './busy.ts';
import { congestionOf } from './parcel.ts';

const BUSY = [
  { from: '2026-03-10', until: '2026-03-20', factor: 1.5 },
  { from: '2026-03-18', until: '2026-03-25', factor: 2 },
];

test('a peak season lengthens what leaves in it, and of two that overlap the worse counts', () => {
  const on = (day: string) => busyFactor(BUSY, dayOf(day));

  expect(['2026-03-09', '2026-03-10', '2026-03-19', '2026-03-25', '2026-03-26'].map(on)).toEqual([
    1, 1.5, 2, 2, 1,
  ]);
});

test('all parcels of a lane share its peak season beside the luck of their week', () => {
  const world = littleWorld();
  const lanes = world.scenario.lanes.lanes.map((lane) => ({ ...lane, busy: BUSY }));
  const peak = { ...world, scenario: { ...world.scenario, lanes: { ...world.scenario.lanes, lanes } } };

  // Day 9 is the tenth of March.
  expect(congestionOf(peak, 1, 9)).toBe(1.5 * congestionOf(world, 1, 9));
  expect(congestionOf(peak, 1, 8)).toBe(congestionOf(world, 1, 8));
});
