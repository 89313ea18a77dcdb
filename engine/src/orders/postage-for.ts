import { at } from '../at.ts';
import { calendarDay } from '../calendar.ts';
import { stream, uniform } from '../chance.ts';
import type { Moment } from '../world.ts';
import type { Order } from './book-columns.ts';
import { luckOf } from './luck.ts';
import type { Setting } from './parcel.ts';
import { postageOf, type Postage } from './postage.ts';
import { dayOfMoment, laneAt } from './promise.ts';

const REMOTENESS = stream('parcel/remoteness');

/** What the carrier charges for an order that leaves at a moment: only now it looks at the address. */
export function postageFor({ scenario, seed }: Setting, order: Order, leftAt: Moment): Postage {
  const product = at(scenario.goods.products, order.product);
  return postageOf(laneAt(scenario, order.lane), product, order.units, {
    calendarDay: calendarDay(scenario, dayOfMoment(leftAt)),
    remoteness: uniform(seed, REMOTENESS, luckOf(order)),
  });
}
