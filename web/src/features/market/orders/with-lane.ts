import type { OrderRow } from '@portolan/contract/market';
import type { Sight } from '../use-company.ts';

/** The record of an order knows its lane from the day it leaves; what is chosen before that stands on the desk. */
export function withLane({ orders }: Pick<Sight, 'orders'>, order: OrderRow): OrderRow {
  if (order.status !== 'paid') return order;
  return { ...order, lane: orders.find(({ id }) => id === order.id)?.lane ?? null };
}
