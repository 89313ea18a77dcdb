import { compact, dueBefore, findRow, statusAt, statusNumber } from '../orders/book-columns.ts';
import { nextMoment } from '../orders/next-moment.ts';
import { endOfDay } from '../orders/promise.ts';
import { isOpen } from '../orders/return-cases.ts';
import type { Today } from '../today.ts';

/** Sets what each order of today waits for next. One that waits for nothing more leaves the book. */
export function closeOrders(today: Today): void {
  const { world, day } = today;
  const { orders } = world;
  const tomorrow = endOfDay(day);
  world.returns = world.returns.filter(isOpen);
  const disputed = new Set(world.returns.map(({ order }) => order));
  for (const row of dueBefore(orders, tomorrow)) {
    const next = nextMoment(world, row, tomorrow);
    // An open return keeps its order in the book: look again tomorrow.
    const isHeld = next < 0 && disputed.has(orders.id[row] ?? 0);
    orders.nextAt[row] = isHeld ? tomorrow : next;
    if (next < 0 && !isHeld) orders.status[row] = statusNumber('closed');
  }
  for (let row = 0; row < orders.count; row++) {
    const status = statusAt(orders, row);
    if (status === 'cancelled' || status === 'lost') orders.status[row] = statusNumber('closed');
  }
  compact(orders);
  // Letters are kept as long as their order: its review still asks how they were answered.
  world.letters = world.letters.filter(({ order }) => findRow(orders, order) >= 0);
}
