import { expect, test } from 'vitest';
import type { Fulfilment } from '../scenario/fulfilment.ts';
import { both } from '../testing/words.ts';
import { fulfilmentFee, tierOf } from './size-tier.ts';

const tier = (id: string, mostGrams: number, sides: [number, number, number], perUnit: number) => {
  const [longest, middle, shortest] = sides;
  return { id, name: both(id, id), mostGrams, longest, middle, shortest, perUnit };
};
const tiers: Fulfilment['tiers'] = [
  tier('small', 450, [380, 300, 20], 322),
  { ...tier('large', 9000, [450, 350, 200], 450), perExtraKilogram: 38 },
];
const packed = (grams: number, length: number, width: number, height: number) => ({
  grams,
  millimetres: { length, width, height },
});

test('a unit belongs to the first class that it fits, however it is turned', () => {
  expect(tierOf(tiers, packed(300, 20, 380, 300))?.id).toBe('small');
  expect(tierOf(tiers, packed(300, 380, 300, 21))?.id).toBe('large');
  expect(tierOf(tiers, packed(451, 100, 100, 10))?.id).toBe('large');
});

test('a class that counts room takes a light and bulky unit for a heavy one', () => {
  const roomy = tiers.map((each) => ({ ...each, volumetric: 5000 }));
  // 400 × 300 × 200 mm are 24 litres, 4.8 kg by room.
  const cushion = packed(500, 400, 300, 200);
  const [, large] = roomy;
  if (!large) throw new Error('two classes');

  expect(tierOf(tiers, cushion)?.id).toBe('large');
  expect(fulfilmentFee(large, cushion, 1)).toBe(450 + 4 * 38);
  expect(tierOf([{ ...large, mostGrams: 4000 }], cushion)).toBeUndefined();
});

test('what fits no class is not taken in', () => {
  expect(tierOf(tiers, packed(300, 451, 100, 100))).toBeUndefined();
  expect(tierOf(tiers, packed(9001, 100, 100, 100))).toBeUndefined();
});

test('each started kilogram beyond the first costs more, for every unit', () => {
  const [small, large] = tiers;
  if (!small || !large) throw new Error('two classes');

  expect(fulfilmentFee(small, packed(300, 1, 1, 1), 3)).toBe(966);
  expect(fulfilmentFee(large, packed(1000, 1, 1, 1), 1)).toBe(450);
  expect(fulfilmentFee(large, packed(2100, 1, 1, 1), 2)).toBe(2 * (450 + 2 * 38));
});
