import { findRow } from '../orders/book-columns.ts';
import { fault, type Fault } from '../shape.ts';
import type { World } from '../world.ts';

/** An order that is closed has left the book; one of another company is as good as none. */
export function ownOrderFaults({ orders }: World, company: number, order: number, path: string): Fault[] {
  const row = findRow(orders, order);
  return row < 0 || orders.company[row] !== company ? [fault(path, 'decision.unknown-order', { order })] : [];
}
