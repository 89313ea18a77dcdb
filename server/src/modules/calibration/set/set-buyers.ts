// What buyers do after the order: what their stars depend on, when they write, and what they take back.
import type { Scenario } from '@portolan/engine';
import type { FittedSales } from '../fit/fit-sales.ts';
import type { Knobs } from './knobs.ts';
import { rounded } from './setting.ts';

export function afterTheOrder(
  usual: Scenario['markets'][number]['afterTheOrder'],
  { reviews, reviewDays, cancelled }: FittedSales,
  knobs: Knobs,
): Scenario['markets'][number]['afterTheOrder'] {
  const model = reviews
    ? {
        ...usual.reviews,
        perLogDay: rounded(Math.max(-10, reviews.effects.perLogDay)),
        late: rounded(Math.max(-10, reviews.effects.late)),
        perLateWeek: rounded(Math.max(-10, reviews.effects.perLateWeek)),
        severalItems: rounded(reviews.effects.severalItems),
      }
    : usual.reviews;
  return {
    ...usual,
    reviews: {
      ...model,
      cuts: (reviews?.cuts ?? usual.reviews.cuts).map((cut) => rounded(cut + knobs.cuts)),
      days: reviewDays ? daysAround(reviewDays) : usual.reviews.days,
    },
    regretShare:
      cancelled === undefined ? usual.regretShare : rounded(Math.min(1, (cancelled * knobs.cancelled) / 2)),
  };
}

/** The band of a lognormal wait by its middle and the day by which nine in ten have come. */
function daysAround({ middle, high }: { readonly middle: number; readonly high: number }) {
  const max = Math.max(0.2, high, middle * 1.2);
  return {
    min: rounded(Math.min(365, Math.max(0.1, (middle * middle) / max))),
    max: rounded(Math.min(730, max)),
  };
}
