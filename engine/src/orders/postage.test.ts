import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { postageOf } from './postage.ts';

const { goods, lanes } = littleScenario();
const product = {
  ...at(goods.products, 0),
  grams: 420,
  millimetres: { length: 400, width: 300, height: 100 },
};
const lane = { ...at(lanes.lanes, 0), base: 1500, perKilogram: 9000, stepGrams: 100, maxGrams: 2000 };

test('weight is charged in steps that have begun', () => {
  expect(postageOf(lane, product, 1)).toBe(1500 + 4500);
});

test('a light parcel that takes much room pays for the room', () => {
  // 12,000 cm³ at 5,000 per kilogram are 2.4 kg.
  expect(postageOf({ ...lane, volumetric: 5000, maxGrams: 30_000 }, product, 1)).toBe(1500 + 21_600);
});

test('what is too heavy for one parcel pays the base for each', () => {
  expect(postageOf(lane, product, 5)).toBe(2 * 1500 + 9000 * 2.1);
});
