/** Buyers who take their order back before it has left. */
import { stream, uniform } from '../chance.ts';
import type { Moment } from '../world.ts';
import type { Order } from './book-columns.ts';
import type { Setting } from './parcel.ts';

const REGRETS = stream('orders/regrets');
const WHEN = stream('orders/regrets-when');
/** With those that come too late this leaves the 0.63 % of cancelled orders of the fitted data. */
const REGRET_SHARE = 0.008;
/** Most think again within the first day: from a quarter of an hour to a day after the order. */
const MOST_SLICES = 96;

/** When this buyer asks for the order to be cancelled; undefined for nearly all. */
export function regretMoment({ seed }: Setting, order: Pick<Order, 'id' | 'placedAt'>): Moment | undefined {
  if (uniform(seed, REGRETS, order.id) >= REGRET_SHARE) return undefined;
  return order.placedAt + 1 + Math.floor(uniform(seed, WHEN, order.id) * MOST_SLICES);
}
