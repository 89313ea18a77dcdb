/** How a buyer rates an order to a small seller: by what came, or by what has not come although it was long due. */
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
  const { deliveredAt, reviewedAt, placedAt, promisedAt, units, seller } = order;
  const hasCome = deliveredAt >= 0 && deliveredAt < reviewedAt;
  const until = hasCome ? deliveredAt : reviewedAt;
  const content = contentment(
    afterTheOrder.reviews,
    {
      days: (until - placedAt) / SLICES_PER_DAY,
      daysLate: Math.max(0, until - promisedAt) / SLICES_PER_DAY,
      isDamaged: false,
      // Of goods that have not come nobody knows what they are like.
      surprise: hasCome ? (sellers.quality[seller] ?? 0) - expectedQuality : 0,
    },
    units,
  );
  return starsAt(afterTheOrder.reviews, content, uniform(seed, STARS, luck));
}
