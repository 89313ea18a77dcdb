/** When something next happens to an order by itself. */
import type { Moment, World } from '../world.ts';
import { statusAt, orderAt, type Order } from './book-columns.ts';
import { chargebackWish } from './chargebacks.ts';
import { releaseMoment } from './experience.ts';
import { lettersEnd } from './letter-wishes.ts';
import { parcelWay } from './parcel.ts';
import { returnWish } from './return-wishes.ts';
import { reviewMoment } from './reviews.ts';

/** Everything that a delivered order still has before it, in no order. */
function afterDelivery(world: World, order: Order): Moment[] {
  const moments = [
    releaseMoment(world.scenario, order),
    lettersEnd(world, order),
    reviewMoment(world, order),
    returnWish(world, order)?.at,
    chargebackWish(world, order)?.at,
  ];
  return moments.filter((moment) => moment !== undefined);
}

/** The first moment not before `from`; −1 when nothing will happen any more. */
export function nextMoment(world: World, row: number, from: Moment): Moment {
  const order = orderAt(world.orders, row);
  const status = statusAt(world.orders, row);
  // Set when it was placed or routed; nothing else moves it.
  if (status === 'paid') return order.nextAt;
  if (status === 'shipped') {
    const way = parcelWay(world, order);
    return way.deliveredAt ?? way.lostAt ?? way.seizedAt ?? -1;
  }
  if (status === 'delivered' || status === 'returned') {
    const ahead = afterDelivery(world, order).filter((moment) => moment >= from);
    return ahead.length === 0 ? -1 : Math.min(...ahead);
  }
  return -1;
}
