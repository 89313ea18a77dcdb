/** Critical reviews that a company may still answer in public. */
import { at } from '../at.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { World } from '../world.ts';

export interface CriticalReview {
  readonly order: number;
  readonly listing: number;
  readonly market: string;
  readonly stars: number;
  readonly day: number;
  /** The last day on which it can be answered. */
  readonly answerBy: number;
  readonly answeredOn?: number;
}

export function criticalReviews(
  { companies, listings, scenario, day: today }: World,
  company: number,
): CriticalReview[] {
  return at(companies, company).reviews.flatMap((review): CriticalReview[] => {
    const listing = listings.find(({ id }) => id === review.listing);
    if (!listing) return [];
    const { id: market, afterTheOrder } = marketAt(scenario, listing.market);
    const answerBy = review.day + (afterTheOrder.reviewWork?.answerDays ?? 0);
    return answerBy > today ? [{ ...review, market, answerBy }] : [];
  });
}
