import { OVER } from '../orders/book.ts';
import { compact, dueBefore, findRow, statusAt, statusNumber } from '../orders/book-columns.ts';
import { nextMoment } from '../orders/next-moment.ts';
import { endOfDay } from '../orders/promise.ts';
import { isOpen } from '../orders/return-cases.ts';
import type { Today } from '../today.ts';
import type { Moment } from '../world.ts';

/** An order that ended without its buyer has paid everything back: there is nothing left to quarrel about. */
function isOver({ world: { orders } }: Today, order: number): boolean {
  const row = findRow(orders, order);
  return row >= 0 && OVER.includes(statusAt(orders, row));
}

/** Sets what each order of today waits for next. One that waits for nothing more leaves the book. */
export function closeOrders(today: Today): void {
  const { world, day } = today;
  const { orders } = world;
  const tomorrow = endOfDay(day);
  const closed = statusNumber('closed');
  world.returns = world.returns.filter((each) => isOpen(each) && !isOver(today, each.order));
  const disputed = new Map<number, Moment>();
  for (const { order, nextAt } of world.returns) disputed.set(order, Math.max(nextAt, tomorrow));
  for (const row of dueBefore(orders, tomorrow)) {
    const next = nextMoment(world, row, tomorrow);
    // An open return keeps its order in the book, to be looked at again when the case moves on.
    const held = next < 0 ? disputed.get(orders.id[row] ?? 0) : undefined;
    orders.nextAt[row] = held ?? next;
    if (next < 0 && held === undefined) orders.status[row] = closed;
  }
  const gone = new Set(OVER.map(statusNumber));
  for (let row = 0; row < orders.count; row++) {
    if (gone.has(orders.status[row] ?? 0)) orders.status[row] = closed;
  }
  compact(orders);
  // Letters are kept as long as their order: its review still asks how they were answered.
  world.letters = world.letters.filter(({ order }) => findRow(orders, order) >= 0);
}
