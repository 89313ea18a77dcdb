import { useWaitingDecisions, waitingOf } from '../waiting-decisions.ts';
import type { OwnSeat } from '../use-company.ts';

/** Orders for which something is decided that waits for its day. */
export function useDecidedOrders(seat: OwnSeat): ReadonlyMap<number, 'ship' | 'cancel'> {
  const lines = useWaitingDecisions(seat);
  const shipped = waitingOf(lines, 'ship-orders').flatMap(({ decision }) => decision.orders);
  const cancelled = waitingOf(lines, 'cancel-order').map(({ decision }) => decision.order);
  return new Map([
    ...shipped.map((id) => [id, 'ship'] as const),
    ...cancelled.map((id) => [id, 'cancel'] as const),
  ]);
}
