import { expect, test } from 'vitest';
import { LITTLE_POST } from '../testing/little-crowd.ts';
import { addressOf, kilometres, levelsOf, sellerNumbered } from './address.ts';

const levels = levelsOf(LITTLE_POST.regions.map(({ share }) => share));
const everybody = Array.from({ length: 2000 }, (_, number) =>
  addressOf(LITTLE_POST, levels, sellerNumbered(3, number)),
);

test('people live where the shares say, round the middles of their regions', () => {
  const here = everybody.filter(({ region }) => region === 0);

  expect(here.length / everybody.length).toBeCloseTo(0.8, 1);
  const east = here.reduce((sum, { east: each }) => sum + each, 0) / here.length;
  const spread = Math.sqrt(here.reduce((sum, each) => sum + (each.east - east) ** 2, 0) / here.length);
  expect(Math.abs(east)).toBeLessThan(5);
  expect(spread).toBeGreaterThan(36);
  expect(spread).toBeLessThan(44);
});

test('an address is the same whenever it is asked for', () => {
  expect(addressOf(LITTLE_POST, levels, sellerNumbered(3, 17))).toEqual(everybody[17]);
});

test('a distance is the same both ways', () => {
  expect(kilometres({ east: 3, north: 0 }, { east: 0, north: 4 })).toBe(5);
  expect(kilometres({ east: 0, north: 4 }, { east: 3, north: 0 })).toBe(5);
});
