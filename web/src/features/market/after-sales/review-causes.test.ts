import { expect, test } from 'vitest';
import { anOrder } from '../../../testing/little-company.ts';
import { reviewCauses } from './review-causes.ts';

const nothing = { letters: [], returns: [] };
const letter = {
  id: 1,
  order: 17,
  market: 'meridian-us',
  cause: 'damaged' as const,
  writtenAt: 12,
  dueAt: 13,
};

test('a parcel that came late is a cause, counted in days begun', () => {
  const order = anOrder({ promisedAt: 10, deliveredAt: 12.25, reviewAt: 15, reviewScore: 2 });

  expect(reviewCauses(order, nothing)).toEqual([{ kind: 'late', days: 3 }]);
});

test('a complaint that got no answer before the review is told, and so is the missing answer', () => {
  const order = anOrder({ promisedAt: 12, deliveredAt: 11, reviewAt: 15, reviewScore: 1 });

  expect(reviewCauses(order, { letters: [letter], returns: [] })).toEqual([
    { kind: 'letter', cause: 'damaged' },
    { kind: 'unanswered' },
  ]);
  expect(
    reviewCauses(order, {
      letters: [{ ...letter, answer: { at: 12.5, stance: 'apologise', text: 'Sorry' } }],
      returns: [],
    }),
  ).toEqual([{ kind: 'letter', cause: 'damaged' }]);
});

test('where nothing is known to have gone wrong, only the delivery in time is said', () => {
  const order = anOrder({ promisedAt: 12, deliveredAt: 11, reviewAt: 15, reviewScore: 3 });

  expect(reviewCauses(order, nothing)).toEqual([{ kind: 'in-time' }]);
});
