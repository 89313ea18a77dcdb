/** Companies without a lane rule send what waits when somebody thinks of it: some of it late. */
import { stream } from '../chance.ts';
import type { Decision } from '../decisions/catalogue.ts';
import { chance, type Desk } from './desk.ts';
import { likedLanes } from './open-for-business.ts';
import { wayCost } from './unit-economics.ts';

const REMEMBERS = stream('rivals/remembers');
/** As many as one decision may name. */
const MOST_ORDERS = 1000;

export function sendByHand(desk: Desk): Decision[] {
  const { view } = desk;
  const waiting = view.orders.filter(({ lane }) => lane === undefined);
  if (waiting.length === 0 || chance(desk, REMEMBERS, 0) > desk.strength.remembers) return [];
  const byLane = new Map<string, number[]>();
  for (const { id, market, product } of waiting) {
    const lane = likedLanes(desk, market).find((each) => wayCost(desk, each, product) !== undefined);
    if (lane !== undefined) byLane.set(lane, [...(byLane.get(lane) ?? []), id]);
  }
  return [...byLane].map(([lane, orders]) => ({
    kind: 'ship-orders',
    lane,
    orders: orders.slice(0, MOST_ORDERS),
  }));
}
