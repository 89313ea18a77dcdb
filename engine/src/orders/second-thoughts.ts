/** Buyers who take their order back before it has left. */
import { stream, uniform } from '../chance.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Moment } from '../world.ts';
import type { Order } from './book-columns.ts';
import type { Setting } from './parcel.ts';
import { luckOf } from './luck.ts';

const REGRETS = stream('orders/regrets');
const WHEN = stream('orders/regrets-when');
/** Who thinks again does so within a day. */
const MOST_SLICES = 96;

/** When this buyer asks for the order to be cancelled; undefined for nearly all. */
export function regretMoment(
  { scenario, seed }: Setting,
  order: Pick<Order, 'market' | 'placedAt' | 'session'>,
): Moment | undefined {
  const { regretShare } = marketAt(scenario, order.market).afterTheOrder;
  if (uniform(seed, REGRETS, luckOf(order)) >= regretShare) return undefined;
  return order.placedAt + 1 + Math.floor(uniform(seed, WHEN, luckOf(order)) * MOST_SLICES);
}
