/** An order by the visit that placed it, which is the same in every history; by its number where it is older than they are. */
import { findRow } from '../orders/book-columns.ts';
import type { OrderBook } from '../orders/book.ts';

/** Undefined when the order is not in the book, or no more. `firstNew`: the number of the first order after the fork. */
export function nameOfOrder(book: OrderBook, id: number, firstNew: number): string | undefined {
  if (id < firstNew) return `${id}`;
  const row = findRow(book, id);
  return row < 0 ? undefined : visitAt(book, row);
}

const visitAt = (book: OrderBook, row: number): string =>
  [book.placedAt, book.market, book.session, book.product, book.company]
    .map((column) => column[row])
    .join('/');

/** The number of the order with this name. */
export function orderNamed(book: OrderBook, name: string): number | undefined {
  const [placedAt, market] = name.split('/').map(Number);
  if (placedAt === undefined || market === undefined) return Number(name);
  for (let row = firstPlacedAt(book, placedAt); row < book.count && book.placedAt[row] === placedAt; row++)
    if (book.market[row] === market && visitAt(book, row) === name) return book.id[row];
  return undefined;
}

/** The first row of a moment or later; orders stand in the book as they came. */
function firstPlacedAt({ placedAt, count }: OrderBook, moment: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placedAt[middle] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
