import { expect, test } from 'vitest';
import { fitWaits, sharedByWeek } from './fit-waits.ts';

const nothing = { count: 0, mean: NaN, spread: NaN };

test('waits that the files tell apart stay as they are told', () => {
  const told = {
    days: { count: 500, mean: 2.3, spread: 0.67 },
    handling: { count: 500, mean: 0.5, spread: 1 },
    transit: { count: 480, mean: 2, spread: 0.6 },
  };

  const waits = fitWaits(told, [], 10);

  expect(waits).toMatchObject({
    handling: { mean: 0.5, spread: 1 },
    transit: { mean: 2, spread: 0.6 },
    isSplit: true,
  });
});

test('a whole way is parted so that its days and their variance stay the same', () => {
  const days = { count: 500, mean: 2.308, spread: 0.675 };

  const waits = fitWaits({ days, handling: nothing, transit: nothing }, [], 10);
  const daysOf = ({ mean, spread }: { mean: number; spread: number }) => Math.exp(mean + spread ** 2 / 2);

  expect(waits?.isSplit).toBe(false);
  expect(daysOf(waits?.handling ?? days) + daysOf(waits?.transit ?? days)).toBeCloseTo(daysOf(days), 6);
});

test('weeks that differ by chance alone share nothing, and bad weeks show', () => {
  const parcels = 400;
  const chance = [0.03, -0.03, 0.02, -0.02, 0.01, -0.01].map((off) => ({
    parcels,
    mean: 2 + off,
    variance: 0.36,
  }));
  const bad = [0.3, -0.3, 0.2, -0.2, 0.1, -0.1].map((off) => ({ parcels, mean: 2 + off, variance: 0.36 }));

  expect(sharedByWeek(chance)).toBeLessThan(0.03);
  expect(sharedByWeek(bad)).toBeCloseTo(0.235, 1);
});

test('too few parcels tell nothing', () => {
  expect(
    fitWaits({ days: { count: 9, mean: 2, spread: 1 }, handling: nothing, transit: nothing }, [], 10),
  ).toBeUndefined();
});
