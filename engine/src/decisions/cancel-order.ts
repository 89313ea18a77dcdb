import { findRow, statusAt } from '../orders/book-columns.ts';
import { cancelOrder as cancel } from '../orders/end-order.ts';
import { startOfDay } from '../orders/promise.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { ownOrderFaults } from './own-order.ts';

const shape = object({ kind: oneOf('cancel-order'), order: integer(1) });
type CancelOrder = Infer<typeof shape>;

function check(world: World, company: number, { order }: CancelOrder): Fault[] {
  const faults = ownOrderFaults(world, company, order, 'order');
  if (faults.length > 0) return faults;
  const status = statusAt(world.orders, findRow(world.orders, order));
  return status === 'paid' ? [] : [fault('order', 'decision.order-not-waiting', { order, status })];
}

function apply(today: Today, _company: number, { order }: CancelOrder): void {
  cancel(today, findRow(today.world.orders, order), { at: startOfDay(today.day), by: 'seller' });
}

/** Gives up an order that has not left: the buyer has everything back, and the platform counts it. */
export const cancelOrder: DecisionKind<'cancel-order', CancelOrder> = {
  kind: 'cancel-order',
  shape,
  check,
  apply,
};
