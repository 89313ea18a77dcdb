import { at } from '../at.ts';
import { calendarDay } from '../calendar.ts';
import { findRow, orderAt, statusAt } from '../orders/book-columns.ts';
import { routeOrder } from '../orders/dispatch.ts';
import { postageOf } from '../orders/postage.ts';
import { placeOf } from '../orders/promise.ts';
import { fault, id, integer, list, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { laneIndex } from './find.ts';
import { laneFaults, tooHeavyFor } from './lanes.ts';
import { ownOrderFaults } from './own-order.ts';

const shape = object({
  kind: oneOf('ship-orders'),
  orders: list(integer(1), { min: 1, max: 1000 }),
  lane: id,
});
type ShipOrders = Infer<typeof shape>;

function orderFaults(
  world: World,
  company: number,
  { orders: ids, lane }: ShipOrders,
  place: number,
): Fault[] {
  const id = at(ids, place);
  const path = `orders[${place}]`;
  if (ids.indexOf(id) < place) return [fault(path, 'decision.named-twice', { order: id })];
  const { orders, scenario } = world;
  const faults = ownOrderFaults(world, company, id, path);
  if (faults.length > 0) return faults;
  const row = findRow(orders, id);
  const order = orderAt(orders, row);
  const status = statusAt(orders, row);
  if (status !== 'paid') return [fault(path, 'decision.order-not-waiting', { order: id, status })];
  const index = laneIndex(scenario, lane);
  const elsewhere = laneFaults(scenario, lane, order.market);
  if (elsewhere.length > 0) return elsewhere;
  // An order that nobody has routed takes its goods from home.
  if (placeOf(scenario, order.market, index) !== placeOf(scenario, order.market, order.lane))
    return [fault(path, 'decision.goods-elsewhere', { order: id, lane })];
  return tooHeavyFor(scenario, index, order.product, path);
}

function check(world: World, company: number, content: ShipOrders): Fault[] {
  const { orders, lane } = content;
  if (laneIndex(world.scenario, lane) < 0) return [fault('lane', 'decision.unknown-lane', { lane })];
  const faults = content.orders.flatMap((_, place) => orderFaults(world, company, content, place));
  return faults.length > 0 ? faults : postageFaults(world, company, orders, lane);
}

function postageFaults(world: World, company: number, orders: readonly number[], lane: string): Fault[] {
  const { scenario } = world;
  const way = at(scenario.lanes.lanes, laneIndex(scenario, lane));
  const today = { calendarDay: calendarDay(scenario, world.day + 1) };
  const needed = orders.reduce((sum, id) => {
    const { product, units } = orderAt(world.orders, findRow(world.orders, id));
    return sum + postageOf(way, at(scenario.goods.products, product), units, today).total;
  }, 0);
  return affordable(world, company, needed, 'orders');
}

function apply(today: Today, _company: number, { orders, lane }: ShipOrders): void {
  const { world } = today;
  for (const id of orders) routeOrder(today, findRow(world.orders, id), laneIndex(world.scenario, lane));
}

/** Sends orders that wait by a lane of their own; postage is paid when the carrier takes them. */
export const shipOrders: DecisionKind<'ship-orders', ShipOrders> = {
  kind: 'ship-orders',
  shape,
  check,
  apply,
};
