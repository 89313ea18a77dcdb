/**
 * How a buyer rates an order to a small seller. Who is asked while still waiting rates a wait that is not over: the
 * fitted factors are those of the whole wait.
 */
import { stream, uniform } from '../chance.ts';
import { contentment, starsAt } from '../orders/reviews.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { SLICES_PER_DAY, type World } from '../world.ts';
import type { CrowdOrder } from './book.ts';
import type { Crowded } from './town.ts';

const STARS = stream('crowd/stars');

export function starsFor(
  { scenario, seed }: Pick<World, 'scenario' | 'seed'>,
  { market, sellers }: Crowded,
  order: CrowdOrder,
  luck: number,
): number {
  const { expectedQuality, afterTheOrder } = marketAt(scenario, market);
  const { reviews } = afterTheOrder;
  const { deliveredAt, reviewedAt, placedAt, promisedAt, units, seller } = order;
  const hasCome = deliveredAt >= 0;
  const until = hasCome ? deliveredAt : Math.max(reviewedAt, promisedAt);
  const content = contentment(
    reviews,
    {
      days: (until - placedAt) / SLICES_PER_DAY,
      // What never came is as late as a parcel can be.
      daysLate: hasCome ? Math.max(0, until - promisedAt) / SLICES_PER_DAY : reviews.mostLateDays,
      isDamaged: false,
      surprise: hasCome ? (sellers.quality[seller] ?? 0) - expectedQuality : 0,
    },
    units,
  );
  return starsAt(reviews, content, uniform(seed, STARS, luck));
}
