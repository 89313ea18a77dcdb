import { expect, test } from 'vitest';
import type { ReviewCell } from '../review-store.ts';
import { fitOrderedLogit } from './ordered-logit.ts';

const CUTS = [-3.738, -3.356, -2.642, -1.584];
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** So many reviews as the model expects of each kind of order: no chance, so that the fit has nothing to excuse it. */
function asExpected(effects: readonly [number, number, number, number]): ReviewCell[] {
  const kinds = [1, 2, 4, 8, 16, 32, 64].flatMap((days) =>
    [false, true].flatMap((isLate) => [false, true].map((isSeveral) => ({ days, isLate, isSeveral }))),
  );
  return kinds.map(({ days, isLate, isSeveral }) => {
    const cell = {
      logDays: Math.log(days),
      isLate,
      lateWeeks: isLate ? Math.min(2, days / 20) : 0,
      isSeveral,
    };
    const values = [cell.logDays, isLate ? 1 : 0, cell.lateWeeks, isSeveral ? 1 : 0];
    const content = values.reduce((sum, value, at) => sum + value * (effects[at] ?? 0), 0);
    const below = [0, ...CUTS.map((cut) => logistic(cut - content)), 1];
    const stars = [0, 1, 2, 3, 4].map((star) => 1000 * ((below[star + 1] ?? 1) - (below[star] ?? 0)));
    return { ...cell, stars };
  });
}

test('what reviews were made of is found again', () => {
  const fitted = fitOrderedLogit(asExpected([-0.455, -1.173, -1.069, -0.763]));

  expect(fitted?.effects.perLogDay).toBeCloseTo(-0.455, 3);
  expect(fitted?.effects.late).toBeCloseTo(-1.173, 3);
  expect(fitted?.effects.perLateWeek).toBeCloseTo(-1.069, 3);
  expect(fitted?.effects.severalItems).toBeCloseTo(-0.763, 3);
  fitted?.cuts.forEach((cut, at) => expect(cut).toBeCloseTo(CUTS[at] ?? 0, 3));
});

test('a wait that seems to please is taken for chance, and the rest is fitted without it', () => {
  const fitted = fitOrderedLogit(asExpected([0.2, -1.173, -1.069, 0]));

  expect(fitted?.effects.perLogDay).toBe(0);
  expect(fitted?.effects.late).toBeLessThan(-0.5);
});

test('too few reviews, or stars that nobody gave, tell nothing', () => {
  const one = { logDays: 1, isLate: false, lateWeeks: 0, isSeveral: false };

  expect(fitOrderedLogit([{ ...one, stars: [1, 1, 1, 1, 9] }])).toBeUndefined();
  expect(fitOrderedLogit([{ ...one, stars: [10, 0, 10, 40, 90] }])).toBeUndefined();
});
