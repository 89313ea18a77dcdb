/** When the money of an order is there: some means of payment clear days later, and nothing leaves before. */
import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { SLICES_PER_DAY, type Moment } from '../world.ts';
import { daysWithin } from './band.ts';
import type { Order } from './book-columns.ts';
import { luckOf } from './luck.ts';
import type { Setting } from './parcel.ts';

const CLEARS = stream('orders/clears');

export function clearedAt(
  { scenario, seed }: Setting,
  order: Pick<Order, 'market' | 'placedAt' | 'session' | 'payment'>,
): Moment {
  const { clears } = at(marketAt(scenario, order.market).payment, order.payment);
  if (!clears) return order.placedAt;
  return (
    order.placedAt + Math.floor(daysWithin(clears, uniform(seed, CLEARS, luckOf(order))) * SLICES_PER_DAY)
  );
}
