import { expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';

test('a line through points on it is found again, and leaves nothing', () => {
  const points = leastSquares(2);
  for (const [x, y] of [
    [0, 1],
    [1, 0],
    [2, 3],
    [5, 2],
    [4, 4],
    [3, 7],
  ] as const)
    points.add(2 - 3 * x + 0.5 * y, [x, y]);

  const line = points.line();
  [2, -3, 0.5].forEach((weight, at) => expect(line?.weights[at]).toBeCloseTo(weight, 8));
  expect(line?.spread).toBeCloseTo(0, 5);
});

test('without explaining values it is a mean and a standard deviation', () => {
  const points = leastSquares(0);
  for (const value of [2, 4, 4, 4, 5, 5, 7, 9]) points.add(value, []);

  expect(points.line()?.weights[0]).toBeCloseTo(5);
  expect(points.line()?.spread).toBeCloseTo(Math.sqrt(32 / 7));
});

test('too few points, or all of them alike, decide nothing', () => {
  const one = leastSquares(1);
  one.add(1, [1]);
  expect(one.line()).toBeUndefined();
});
