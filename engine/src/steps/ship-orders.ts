import { declareParcel } from '../border/settle-customs.ts';
import { dueBefore, orderAt, statusAt, type Order } from '../orders/book-columns.ts';
import { cancelOrder, setStatus } from '../orders/end-order.ts';
import { countForHealth, storeOf } from '../orders/health-counts.ts';
import { nextMoment } from '../orders/next-moment.ts';
import { payForSending } from '../orders/pay-for-sending.ts';
import { postageFor } from '../orders/postage-for.ts';
import { endOfDay, laneAt } from '../orders/promise.ts';
import { regretMoment } from '../orders/second-thoughts.ts';
import { moveUnits } from '../stock/move-units.ts';
import type { Today } from '../today.ts';

/**
 * Parcels whose time has come leave; orders that their buyers take back are cancelled, and so are those that nobody
 * gave a lane for too long.
 */
export function shipOrders(today: Today): void {
  const { orders } = today.world;
  for (const row of dueBefore(orders, endOfDay(today.day))) {
    if (statusAt(orders, row) !== 'paid') continue;
    const order = orderAt(orders, row);
    if (regretMoment(today.world, order) === order.nextAt) takeBack(today, row);
    else if (order.lane >= 0) ship(today, row, order);
    else giveUp(today, row);
  }
}

function takeBack(today: Today, row: number): void {
  const { company, id, nextAt } = orderAt(today.world.orders, row);
  cancelOrder(today, row, { at: nextAt, by: 'buyer' });
  today.report.news.push({ company, code: 'news.order-taken-back', values: { order: id } });
}

function giveUp(today: Today, row: number): void {
  const { orders } = today.world;
  const order = orderAt(orders, row);
  cancelOrder(today, row, { at: order.nextAt, by: 'platform' });
  const values = { order: order.id };
  today.report.news.push({ company: order.company, code: 'news.order-cancelled', values });
}

/** `order` is as it stood before it left. */
function ship(today: Today, row: number, order: Order): void {
  const { world, day } = today;
  const { scenario, orders } = world;
  const lane = laneAt(scenario, order.lane);
  const leftAt = order.nextAt;
  orders.shippedAt[row] = leftAt;
  setStatus(today, row, { status: 'shipped', at: leftAt });

  const { company, product, units } = order;
  const postage = postageFor(world, order, leftAt).total;
  today.report.changes.push({ order: order.id, company, at: leftAt, lane: order.lane, postage });
  moveUnits(world, { company, product, units, from: 'order', to: 'parcel' });
  payForSending(today, order, lane, postage);

  declareParcel(today, row);
  const store = storeOf(world, company, order.market);
  countForHealth(store, day, 'shipped');
  // A platform that packs by itself does not hold its own lateness against the seller.
  if (leftAt > order.shipBy && lane.channel === undefined) countForHealth(store, day, 'shippedLate');
  if (lane.isTracked !== 'none') countForHealth(store, day, 'tracked');
  orders.nextAt[row] = nextMoment(world, row, leftAt);
}
