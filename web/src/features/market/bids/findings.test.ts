import { expect, test } from 'vitest';
import { aReview } from '../../../testing/bid-review.ts';
import { findingsOf } from './findings.ts';

const campaign = { spend: 900, worth: 800, over: 0, under: 0, allocation: 0, moved: 0, ranOut: [] };

test('what costs most is said first', () => {
  const review = aReview({ regret: { over: 300, under: 900, allocation: 0, total: 1200 } });

  expect(findingsOf(review).map(({ kind }) => kind)).toEqual(['under', 'over']);
});

test('money goes from the campaign that can spare most to the one that can use most', () => {
  const review = aReview({
    lines: [],
    regret: { over: 0, under: 0, allocation: 500, total: 500 },
    campaigns: [
      { ...campaign, campaign: 1, name: 'Wastes', moved: -700 },
      { ...campaign, campaign: 2, name: 'Lacks', moved: 400, ranOut: [{ day: 20, hour: 12 }] },
      { ...campaign, campaign: 3, name: 'Neither', moved: 0 },
    ],
  });

  expect(findingsOf(review)).toMatchObject([
    { kind: 'moved', from: { name: 'Wastes' }, to: { name: 'Lacks' }, amount: 400, gain: 500 },
  ]);
});

test('where no campaign can use it, each is told what it could have saved, and no more', () => {
  const review = aReview({
    lines: [],
    regret: { over: 0, under: 0, allocation: 300, total: 300 },
    campaigns: [
      { ...campaign, campaign: 1, name: 'Much', moved: -700, allocation: 200 },
      { ...campaign, campaign: 2, name: 'Some', moved: -400, allocation: 100 },
    ],
  });

  expect(findingsOf(review)).toMatchObject([
    { from: { name: 'Much' }, amount: 700, gain: 200 },
    { from: { name: 'Some' }, amount: 400, gain: 100 },
  ]);
});

test('bids that could not have been better are passed over in silence', () => {
  const review = aReview({
    lines: aReview().lines.map((line) => ({ ...line, over: 0, under: 0 })),
    regret: { over: 0, under: 0, allocation: 0, total: 0 },
  });

  expect(findingsOf(review)).toEqual([]);
});
