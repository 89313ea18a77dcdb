/** What answers in public are worth: whoever reads a complaint and an answer under it trusts the seller a little more. */
import type { Market } from '../scenario/people.ts';
import type { Listing } from '../world.ts';
import { CRITICAL_STARS } from './review-record.ts';

/** A factor of 1 and a little, by the share of a page's critical reviews that were answered. */
export function trustOfAnswers(
  { afterTheOrder }: Pick<Market, 'afterTheOrder'>,
  { record }: Pick<Listing, 'record'>,
): number {
  const most = afterTheOrder.reviewWork?.trustOfAnswers ?? 0;
  const critical = record.reviews.slice(0, CRITICAL_STARS).reduce((sum, count) => sum + count, 0);
  return critical === 0 ? 1 : 1 + most * Math.min(1, (record.answered ?? 0) / critical);
}
