import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Moment } from '../world.ts';
import { OVER } from './book.ts';
import { orderAt, statusAt, type Order } from './book-columns.ts';
import { releaseMoment } from './experience.ts';
import { startOfDay } from './promise.ts';
import { paidFor, settlementOf } from './settlement.ts';

/** What the buyer could still get back. */
export function refundable(today: Today, row: number): number {
  const order = orderAt(today.world.orders, row);
  return paidFor(today.world.scenario, order) - order.refunded;
}

/** Money of an order lies in the reserve until it is released; what is refunded later comes out of the wallet. */
function isReleased(today: Today, order: Order): boolean {
  return order.deliveredAt >= 0 && releaseMoment(today.world.scenario, order) < startOfDay(today.day);
}

/**
 * Gives the buyer back so much, or what is left if that is less. The state and the platform give back their parts of
 * it; the rest is the company's.
 */
export function refund(today: Today, row: number, { amount, at }: { amount: number; at: Moment }): void {
  const { world, report } = today;
  const { scenario, orders } = world;
  const order = orderAt(orders, row);
  const refunded = order.refunded + Math.min(amount, refundable(today, row));
  if (refunded <= order.refunded) return;
  const before = settlementOf(scenario, order, order.refunded);
  const after = settlementOf(scenario, order, refunded);
  const given = refunded - order.refunded;
  const taxBack = before.forTheState - after.forTheState;
  const commissionBack = before.commission - after.commission;

  const currency = currencyOf(scenario, order.market);
  const purse = isReleased(today, order) ? 'platform-wallet' : 'platform-reserve';
  post(today, order.company, {
    memo: 'refund',
    order: order.id,
    lines: [
      debit('refunds', currency, given - taxBack),
      debit('tax-collected', currency, taxBack),
      credit(purse, currency, given),
    ],
  });
  post(today, order.company, {
    memo: 'charges-returned',
    order: order.id,
    lines: [
      debit(purse, currency, taxBack + commissionBack),
      credit('tax-collected', currency, taxBack),
      credit('platform-fees', currency, commissionBack),
    ],
  });
  orders.refunded[row] = refunded;
  report.changes.push({ order: order.id, company: order.company, at, refunded: money(refunded) });
}

/** Closes the money of an order that will never be delivered: what is left of it goes to the wallet at once. */
export function releaseNow(today: Today, row: number): void {
  const { world } = today;
  const order = orderAt(world.orders, row);
  const status = statusAt(world.orders, row);
  if (!OVER.includes(status)) throw new Error(`order ${order.id} is still on its way`);
  const currency = currencyOf(world.scenario, order.market);
  const { net } = settlementOf(world.scenario, order, order.refunded);
  post(today, order.company, {
    memo: 'reserve-released',
    order: order.id,
    lines: [debit('platform-wallet', currency, net), credit('platform-reserve', currency, net)],
  });
}
