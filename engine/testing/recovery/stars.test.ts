import { expect, test } from 'vitest';
import type { Reviews } from '../../src/scenario/after-the-order.ts';
import { LITTLE_AFTER_THE_ORDER } from '../../src/testing/little-after-the-order.ts';
import { mostLikely } from './likelihood.ts';
import { firstGuess, orderedLogit } from './ordered-logit.ts';
import { figuresOf, reviewsWritten } from './reviews-written.ts';

const MODEL = LITTLE_AFTER_THE_ORDER.reviews;
const WORLDS = [1, 2, 3, 4];

/** How many standard errors the reviews that `written` made put each figure from the truth that was given. */
function findResponse(written: Reviews, truth = written): { name: string; off: number; error: number }[] {
  const grades = reviewsWritten(WORLDS, written);
  const { values, errors } = mostLikely(orderedLogit(grades), firstGuess(grades));
  return Object.entries(figuresOf(truth)).map(([name, wanted], place) => {
    const error = errors[place] ?? 0;
    return { name, error, off: ((values[place] ?? 0) - wanted) / error };
  });
}

test('reviews give back what days, lateness, several items and disappointment cost, each within two standard errors', () => {
  const found = findResponse(MODEL);

  expect(found.filter(({ off }) => Math.abs(off) > 2)).toEqual([]);
  // A parcel that comes late costs 1.17 on this scale, and that is known to a tenth of it.
  expect(found.find(({ name }) => name === 'late')?.error).toBeLessThan(0.12);
});

test('buyers who mind lateness less are told from those they are held against', () => {
  const patient = { ...MODEL, late: MODEL.late + 0.4 };

  const found = findResponse(patient, MODEL);

  expect(found.find(({ name }) => name === 'late')?.off).toBeGreaterThan(2);
});
