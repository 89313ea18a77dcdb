import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { supplied } from '../testing/little-supply.ts';
import { littleWorld } from '../testing/little-world.ts';
import { batchQuality, levelOf } from './quality.ts';

function drifting(drift: number, seed = 7) {
  const goods = supplied();
  const suppliers = goods.suppliers.map((supplier) => ({
    ...supplier,
    quality: { ...supplier.quality, drift },
  }));
  return littleWorld({ seed, scenario: { goods: { ...goods, suppliers } } });
}

test('a supplier without drift stays what it is', () => {
  const world = littleWorld();

  expect(new Set([1, 40, 300].map((day) => levelOf(world, 0, day)))).toEqual(new Set([0.85]));
});

test('the level of a supplier moves by the month, in small steps, and the same for everybody', () => {
  const world = drifting(0.02);

  const months = Array.from({ length: 12 }, (_, month) => levelOf(world, 1, month * 30 + 1));

  expect(at(months, 0)).toBe(0.55);
  expect(levelOf(world, 1, 30)).toBe(0.55);
  expect(new Set(months).size).toBe(12);
  months.slice(1).forEach((level, month) => expect(Math.abs(level - at(months, month))).toBeLessThan(0.08));
});

test('over many suppliers a year of drift spreads as wide as its steps add up to', () => {
  const ends = Array.from({ length: 800 }, (_, seed) => levelOf(drifting(0.02, seed), 1, 331) - 0.55);

  const spread = Math.sqrt(ends.reduce((sum, each) => sum + each * each, 0) / ends.length);
  // Eleven steps of 0.02.
  expect(spread / (0.02 * Math.sqrt(11))).toBeGreaterThan(0.9);
  expect(spread / (0.02 * Math.sqrt(11))).toBeLessThan(1.1);
});

test('a batch is what its day and its buyer made it, and never beyond the possible', () => {
  const world = drifting(0.1);
  const batch = { supplier: 1, product: 0, day: 9, companyNumber: 1 };

  expect(batchQuality(world, batch)).toBe(batchQuality(world, batch));
  expect(batchQuality(world, batch)).not.toBe(batchQuality(world, { ...batch, companyNumber: 2 }));
  for (let day = 1; day < 360; day += 7) {
    const quality = batchQuality(world, { ...batch, day });
    expect(quality).toBeGreaterThanOrEqual(0);
    expect(quality).toBeLessThanOrEqual(1);
  }
});
