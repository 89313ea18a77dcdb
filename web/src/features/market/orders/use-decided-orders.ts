import { decisionsOf } from '../decide/decisions-of.ts';
import type { OwnSeat } from '../use-company.ts';
import { useWaiting } from '../decide/use-waiting.ts';

/** Orders for which something is decided that waits for its day. */
export function useDecidedOrders(seat: OwnSeat): ReadonlyMap<number, 'ship' | 'cancel'> {
  const lines = useWaiting(seat);
  const shipped = decisionsOf(lines, 'ship-orders').flatMap(({ orders }) => orders);
  const cancelled = decisionsOf(lines, 'cancel-order').map(({ order }) => order);
  return new Map([
    ...shipped.map((id) => [id, 'ship'] as const),
    ...cancelled.map((id) => [id, 'cancel'] as const),
  ]);
}
