import { expect, test } from 'vitest';
import { lognormal, stream, uniform } from '../chance.ts';
import { LITTLE_AFTER_THE_ORDER } from '../testing/little-after-the-order.ts';
import type { Experience } from './experience.ts';
import { contentment, starsAt } from './reviews.ts';

const MODEL = LITTLE_AFTER_THE_ORDER.reviews;
const DAYS = stream('test/days');
const PROMISE = stream('test/promise');
const STARS = stream('test/stars');
const SEVERAL = stream('test/several');

/** Delivery as fitted to the data set; a promise that 6.7 % of parcels miss; one order in ten with several items. */
function reviewsAsInTheData(count: number) {
  return Array.from({ length: count }, (_, buyer) => {
    const days = lognormal(2.308, 0.675, uniform(1, DAYS, buyer));
    const promised = lognormal(3.42, 0.32, uniform(1, PROMISE, buyer));
    const experience: Experience = {
      days,
      daysLate: Math.max(0, days - promised),
      isDamaged: false,
      surprise: 0,
    };
    const units = uniform(1, SEVERAL, buyer) < 0.1 ? 2 : 1;
    const stars = starsAt(MODEL, contentment(MODEL, experience, units), uniform(1, STARS, buyer));
    return { stars, isLate: experience.daysLate > 0 };
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('parcels in time and late ones are reviewed as in the data: 4.28 and 2.20 stars', () => {
  const reviews = reviewsAsInTheData(60_000);

  const late = reviews.filter(({ isLate }) => isLate).map(({ stars }) => stars);
  const inTime = reviews.filter(({ isLate }) => !isLate).map(({ stars }) => stars);
  expect(late.length / reviews.length).toBeCloseTo(0.067, 2);
  expect(Math.abs(mean(inTime) / 4.28 - 1)).toBeLessThan(0.05);
  expect(Math.abs(mean(late) / 2.2 - 1)).toBeLessThan(0.05);
});

test('shares of one to five stars fall near those of the data', () => {
  const reviews = reviewsAsInTheData(60_000);

  const share = (stars: number): number =>
    reviews.filter((review) => review.stars === stars).length / reviews.length;
  expect(share(5)).toBeGreaterThan(0.572 * 0.95);
  expect(share(5)).toBeLessThan(0.572 * 1.08);
  expect(Math.abs(share(4) - 0.193)).toBeLessThan(0.02);
  expect(Math.abs(share(3) - 0.083)).toBeLessThan(0.01);
  expect(Math.abs(share(2) - 0.033)).toBeLessThan(0.01);
  expect(Math.abs(share(1) - 0.119)).toBeLessThan(0.02);
});

test('goods better than the page promised are reviewed better, worse ones worse', () => {
  const experience = { days: 10, daysLate: 0, isDamaged: false };
  const starsFor = (surprise: number): number =>
    mean(
      Array.from({ length: 4000 }, (_, buyer) =>
        starsAt(MODEL, contentment(MODEL, { ...experience, surprise }, 1), uniform(3, STARS, buyer)),
      ),
    );

  expect(starsFor(0.2)).toBeGreaterThan(starsFor(0) + 0.2);
  expect(starsFor(-0.2)).toBeLessThan(starsFor(0) - 0.4);
});
