/** Turns in the life of an order that more than one rule makes: it is cancelled, or it is given up. */
import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import { moveUnits } from '../stock/move-units.ts';
import { putUnits } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import type { Moment } from '../world.ts';
import { orderAt, statusAt, statusNumber } from './book-columns.ts';
import type { OrderStatus } from './book.ts';
import { countForHealth, storeOf } from './health-counts.ts';
import { placeOf } from './promise.ts';
import { refund, refundable, releaseNow } from './refund.ts';

export function setStatus(
  today: Today,
  row: number,
  { status, at }: { status: OrderStatus; at: Moment },
): void {
  const { orders } = today.world;
  orders.status[row] = statusNumber(status);
  today.report.changes.push({
    order: orders.id[row] ?? 0,
    company: orders.company[row] ?? 0,
    at,
    status,
  });
}

/** Before dispatch: the buyer is paid back in full and the goods go back on their shelf. */
export function cancelOrder(
  today: Today,
  row: number,
  { at, by }: { at: Moment; by: 'buyer' | 'seller' | 'platform' },
): void {
  const { world, day } = today;
  const order = orderAt(world.orders, row);
  if (statusAt(world.orders, row) !== 'paid') throw new Error(`order ${order.id} has left`);
  refund(today, row, { amount: refundable(today, row), at });
  setStatus(today, row, { status: 'cancelled', at });
  releaseNow(today, row);
  const place = placeOf(world.scenario, order.market, order.lane);
  putUnits(world, {
    shelf: { company: order.company, product: order.product, place },
    goods: { units: order.units, cost: money(order.cost), quality: order.quality },
    from: 'order',
  });
  const home = world.scenario.home.currency;
  post(today, order.company, {
    memo: 'goods-back',
    order: order.id,
    lines: [debit('stock', home, order.cost), credit('cost-of-goods', home, order.cost)],
  });
  // What buyers wish for is not held against the seller.
  if (by !== 'buyer') countForHealth(storeOf(world, order.company, order.market), day, 'cancelled');
  world.orders.nextAt[row] = -1;
}

/** The parcel never came: the buyer is paid back, the goods are a loss. */
export function giveUpParcel(today: Today, row: number, at: Moment): void {
  const { company, id } = orderAt(today.world.orders, row);
  loseParcel(today, row, { at, status: 'lost', memo: 'goods-lost' });
  today.report.news.push({ company, code: 'news.parcel-lost', values: { order: id } });
}

export function loseParcel(
  today: Today,
  row: number,
  { at, status, memo }: { at: Moment; status: 'lost' | 'seized' | 'refused'; memo: string },
): void {
  const { world } = today;
  const order = orderAt(world.orders, row);
  refund(today, row, { amount: refundable(today, row), at });
  setStatus(today, row, { status, at });
  releaseNow(today, row);
  moveUnits(world, {
    company: order.company,
    product: order.product,
    units: order.units,
    from: 'parcel',
    to: 'lost',
  });
  const home = world.scenario.home.currency;
  post(today, order.company, {
    memo,
    order: order.id,
    lines: [debit('losses', home, order.cost), credit('cost-of-goods', home, order.cost)],
  });
  world.orders.nextAt[row] = -1;
}
