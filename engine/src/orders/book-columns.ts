/** What can be done with the columns of the order book; nobody else writes to them row by row. */
import type { Moment } from '../world.ts';
import { COLUMNS, STATUS, type OrderBook, type OrderStatus } from './book.ts';

/** One order, copied out of its row. `status` is a place in `STATUS`. */
export type Order = { readonly [K in keyof typeof COLUMNS]: number };

type Column = keyof typeof COLUMNS;
const NAMES: readonly Column[] = Object.keys(COLUMNS).filter((name): name is Column => name in COLUMNS);
const SMALLEST = 64;

export const statusNumber = (status: OrderStatus): number => STATUS.indexOf(status);

/** Columns grow by doubling; rows from `count` on are room, hold zeros, and belong to nobody. */
export function emptyBook(room = 0): OrderBook {
  return {
    count: 0,
    id: new Int32Array(room),
    company: new Int16Array(room),
    listing: new Int32Array(room),
    product: new Int16Array(room),
    market: new Int16Array(room),
    buyer: new Float64Array(room),
    placedAt: new Int32Array(room),
    session: new Int32Array(room),
    units: new Int16Array(room),
    price: new Int32Array(room),
    discount: new Int32Array(room),
    shipping: new Int32Array(room),
    tax: new Int32Array(room),
    duty: new Int32Array(room),
    declared: new Int32Array(room),
    door: new Int32Array(room),
    payment: new Int8Array(room),
    status: new Int8Array(room),
    lane: new Int16Array(room),
    customs: new Int8Array(room),
    shipBy: new Int32Array(room),
    promisedAt: new Int32Array(room),
    shippedAt: new Int32Array(room),
    deliveredAt: new Int32Array(room),
    nextAt: new Int32Array(room),
    expected: new Int16Array(room),
    quality: new Int16Array(room),
    cost: new Int32Array(room),
    reviewScore: new Int8Array(room),
    request: new Int8Array(room),
    refunded: new Int32Array(room),
  };
}

function growTo(book: OrderBook, room: number): void {
  const grown = emptyBook(room);
  for (const name of NAMES) grown[name].set(book[name].subarray(0, book.count));
  Object.assign(book, grown, { count: book.count });
}

/** A copy that shares nothing with the book, with room for a few days' orders. */
export function copyBook(book: OrderBook): OrderBook {
  const copy = emptyBook(book.count + Math.floor(book.count / 4));
  for (const name of NAMES) copy[name].set(book[name].subarray(0, book.count));
  copy.count = book.count;
  return copy;
}

/** The columns as far as they are filled: spare room is no part of a world. They are windows on the book, no copies. */
export function filledPart(book: OrderBook): OrderBook {
  const filled = emptyBook();
  for (const name of NAMES) Object.assign(filled, { [name]: book[name].subarray(0, book.count) });
  filled.count = book.count;
  return filled;
}

/** Appends an order; its number must be the largest so far, because the book is searched by number. */
export function append(book: OrderBook, order: Order): number {
  const row = book.count;
  if (row > 0 && (book.id[row - 1] ?? 0) >= order.id) throw new RangeError(`order ${order.id} out of turn`);
  if (row === book.id.length) growTo(book, Math.max(SMALLEST, row * 2));
  // In so many words, as they are read below.
  book.id[row] = order.id;
  book.company[row] = order.company;
  book.listing[row] = order.listing;
  book.product[row] = order.product;
  book.market[row] = order.market;
  book.buyer[row] = order.buyer;
  book.placedAt[row] = order.placedAt;
  book.session[row] = order.session;
  book.units[row] = order.units;
  book.price[row] = order.price;
  book.discount[row] = order.discount;
  book.shipping[row] = order.shipping;
  book.tax[row] = order.tax;
  book.duty[row] = order.duty;
  book.declared[row] = order.declared;
  book.door[row] = order.door;
  book.payment[row] = order.payment;
  book.status[row] = order.status;
  book.lane[row] = order.lane;
  book.customs[row] = order.customs;
  book.shipBy[row] = order.shipBy;
  book.promisedAt[row] = order.promisedAt;
  book.shippedAt[row] = order.shippedAt;
  book.deliveredAt[row] = order.deliveredAt;
  book.nextAt[row] = order.nextAt;
  book.expected[row] = order.expected;
  book.quality[row] = order.quality;
  book.cost[row] = order.cost;
  book.reviewScore[row] = order.reviewScore;
  book.request[row] = order.request;
  book.refunded[row] = order.refunded;
  book.count = row + 1;
  return row;
}

/** The row of an order, or −1 when it has left the book or never was. */
export function findRow(book: OrderBook, id: number): number {
  let low = 0;
  let high = book.count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = book.id[middle] ?? 0;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function orderAt(book: OrderBook, row: number): Order {
  if (row < 0 || row >= book.count) throw new RangeError(`no row ${row} in the order book`);
  // Column by column in so many words: one read that serves columns of several widths takes ten times as long.
  return {
    id: book.id[row] ?? 0,
    company: book.company[row] ?? 0,
    listing: book.listing[row] ?? 0,
    product: book.product[row] ?? 0,
    market: book.market[row] ?? 0,
    buyer: book.buyer[row] ?? 0,
    placedAt: book.placedAt[row] ?? 0,
    session: book.session[row] ?? 0,
    units: book.units[row] ?? 0,
    price: book.price[row] ?? 0,
    discount: book.discount[row] ?? 0,
    shipping: book.shipping[row] ?? 0,
    tax: book.tax[row] ?? 0,
    duty: book.duty[row] ?? 0,
    declared: book.declared[row] ?? 0,
    door: book.door[row] ?? 0,
    payment: book.payment[row] ?? 0,
    status: book.status[row] ?? 0,
    lane: book.lane[row] ?? 0,
    customs: book.customs[row] ?? 0,
    shipBy: book.shipBy[row] ?? 0,
    promisedAt: book.promisedAt[row] ?? 0,
    shippedAt: book.shippedAt[row] ?? 0,
    deliveredAt: book.deliveredAt[row] ?? 0,
    nextAt: book.nextAt[row] ?? 0,
    expected: book.expected[row] ?? 0,
    quality: book.quality[row] ?? 0,
    cost: book.cost[row] ?? 0,
    reviewScore: book.reviewScore[row] ?? 0,
    request: book.request[row] ?? 0,
    refunded: book.refunded[row] ?? 0,
  };
}

export function findOrder(book: OrderBook, id: number): Order | undefined {
  const row = findRow(book, id);
  return row < 0 ? undefined : orderAt(book, row);
}

export const statusAt = (book: OrderBook, row: number): OrderStatus =>
  STATUS[book.status[row] ?? 0] ?? 'paid';

/** More than any book has rows: a moment times this, plus a row, is still a whole number. */
const MOST_ROWS = 2_147_483_648;

/** Rows to which something happens by itself before a moment, in the order in which it happens; ties by number. */
export function dueBefore({ count, nextAt }: OrderBook, until: Moment): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    const at = nextAt[row] ?? -1;
    if (at >= 0 && at < until) rows.push(row);
  }
  // Rows stand in the order of their numbers, so the row breaks the tie. One number for both, because numbers alone are
  // sorted without asking back.
  const keys = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    keys[place] = (nextAt[row] ?? 0) * MOST_ROWS + row;
  }
  keys.sort();
  for (let place = 0; place < rows.length; place++) rows[place] = (keys[place] ?? 0) % MOST_ROWS;
  return rows;
}

/** Rows of one company in a status, in the order of their numbers. */
export function rowsOf(book: OrderBook, company: number, status: OrderStatus): number[] {
  const wanted = statusNumber(status);
  const rows: number[] = [];
  for (let row = 0; row < book.count; row++) {
    if (book.company[row] === company && book.status[row] === wanted) rows.push(row);
  }
  return rows;
}

/** Drops the orders to which nothing can happen any more; the others keep their order. */
export function compact(book: OrderBook): void {
  const closed = statusNumber('closed');
  const kept = new Int32Array(book.count);
  let count = 0;
  for (let row = 0; row < book.count; row++) if (book.status[row] !== closed) kept[count++] = row;
  if (count === book.count) return;
  for (const name of NAMES) {
    const column = book[name];
    for (let row = 0; row < count; row++) column[row] = column[kept[row] ?? row] ?? 0;
    column.fill(0, count, book.count);
  }
  book.count = count;
}
