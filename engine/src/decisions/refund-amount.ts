/** How much of what a buyer paid a decision may give back. */
import { inUnits } from '../ledger/exchange.ts';
import { findRow, orderAt } from '../orders/book-columns.ts';
import { paidFor } from '../orders/settlement.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import { fault, integer, type Fault } from '../shape.ts';
import type { World } from '../world.ts';

/** Minor units of the market's currency. */
export const refundAmount = integer(1, 1_000_000_000);

/** Only a partial refund names its amount, and it cannot be more than is left of what was paid. */
export function refundFaults(
  world: World,
  order: number,
  { isPartial, refund }: { isPartial: boolean; refund: number | undefined },
): Fault[] {
  if (!isPartial) return refund === undefined ? [] : [fault('refund', 'decision.refund-not-partial')];
  if (refund === undefined) return [fault('refund', 'shape.missing')];
  const row = findRow(world.orders, order);
  if (row < 0) return [fault('refund', 'decision.unknown-order', { order })];
  const bought = orderAt(world.orders, row);
  const most = paidFor(world.scenario, bought) - bought.refunded;
  const currency = currencyOf(world.scenario, bought.market);
  if (refund <= most) return [];
  const read = (amount: number): number => inUnits(world.scenario, amount, currency);
  return [fault('refund', 'decision.more-than-paid', { refund: read(refund), most: read(most), currency })];
}
