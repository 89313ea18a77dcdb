import { expect, test } from 'vitest';
import { chiSquareShare, gammaShare, poissonShare } from './tails.ts';

test('tails are those of the tables', () => {
  // 5 % of χ² with ten degrees lie above 18.307, 1 % with one above 6.635, and half of it with 99 below 98.334.
  expect(chiSquareShare(10, 18.307)).toBeCloseTo(0.95, 5);
  expect(chiSquareShare(1, 6.6349)).toBeCloseTo(0.99, 5);
  expect(chiSquareShare(99, 98.334)).toBeCloseTo(0.5, 4);
  expect(gammaShare(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
});

test('the share below a count is the sum of the chances of all lower counts and half of its own', () => {
  let chance = Math.exp(-6);
  let below = 0;
  for (let count = 0; count < 20; count++) {
    expect(poissonShare(6, count)).toBeCloseTo(below + chance / 2, 10);
    below += chance;
    chance *= 6 / (count + 1);
  }
});
