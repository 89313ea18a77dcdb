import { expect, test } from 'vitest';
import { normal, stream } from '../chance.ts';
import { LITTLE_AFTER_THE_ORDER } from '../testing/little-after-the-order.ts';
import type { Experience } from './experience.ts';
import { returnShare } from './return-wishes.ts';

const SURPRISE = stream('test/surprise');
const shareOf = (experience: Experience, pricePosition: number): number =>
  returnShare(LITTLE_AFTER_THE_ORDER.returns, 0.08, { experience, pricePosition });
const usual = { days: 10, daysLate: 0, isDamaged: false, surprise: 0 };

test('goods as promised at the usual price come back as often as their line does', () => {
  expect(shareOf(usual, 0)).toBeCloseTo(0.08, 10);
});

test('with goods that vary as batches do, shares stay in the range that surveys find', () => {
  const shares = Array.from({ length: 20_000 }, (_, order) =>
    shareOf({ ...usual, surprise: 0.1 * normal(1, SURPRISE, order) }, 0),
  );
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  // Home goods 5–10 %, small electronics 8–15 % (surveys of retail returns).
  expect(mean).toBeGreaterThan(0.05);
  expect(mean).toBeLessThan(0.1);
});

test('disappointment, lateness, damage and a high price each bring more back', () => {
  const base = shareOf(usual, 0);
  expect(shareOf({ ...usual, surprise: -0.2 }, 0)).toBeGreaterThan(base * 2);
  expect(shareOf({ ...usual, daysLate: 3 }, 0)).toBeGreaterThan(base);
  expect(shareOf({ ...usual, isDamaged: true }, 0)).toBeGreaterThan(0.5);
  expect(shareOf(usual, 0.7)).toBeGreaterThan(base);
});
