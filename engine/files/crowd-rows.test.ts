import { expect, test } from 'vitest';
import { openWorld } from '../src/open-world.ts';
import { littleCrowd } from '../src/testing/little-crowd.ts';
import { toTheSecond } from './crowd-rows.ts';

const world = openWorld({ scenario: littleCrowd(), seed: 7, teams: [] });
const SLICES_PER_DAY = 96;

test('what happened in a quarter hour is told at a second of it', () => {
  const told = Array.from({ length: 500 }, (_, buyer) => Number(toTheSecond(world, buyer, 1000)));

  // Four decimals of a day are nine seconds.
  for (const moment of told) {
    expect(moment).toBeGreaterThanOrEqual(1000 / SLICES_PER_DAY - 0.0001);
    expect(moment).toBeLessThanOrEqual(1001 / SLICES_PER_DAY + 0.0001);
  }
  expect(new Set(told).size).toBeGreaterThan(90);
});

test('the second is the buyer’s and the moment’s own, whenever it is told', () => {
  expect(toTheSecond(world, 12, 1000)).toBe(toTheSecond(world, 12, 1000));
  expect(toTheSecond({ ...world, seed: 8 }, 12, 1000)).not.toBe(toTheSecond(world, 12, 1000));
});
