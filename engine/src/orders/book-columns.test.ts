import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../at.ts';
import {
  append,
  compact,
  copyBook,
  dueBefore,
  emptyBook,
  findOrder,
  findRow,
  orderAt,
  statusNumber,
  type Order,
} from './book-columns.ts';
import { COLUMNS } from './book.ts';

const blank = orderOf(Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, 0])));

function orderOf(values: Partial<Order>): Order {
  const book = emptyBook(1);
  book.count = 1;
  return { ...orderAt(book, 0), ...values };
}

const waiting = fc.record({
  gap: fc.integer({ min: 1, max: 50 }),
  nextAt: fc.integer({ min: -1, max: 400 }),
});

function bookOf(orders: readonly { gap: number; nextAt: number }[]) {
  const book = emptyBook();
  let id = 0;
  for (const { gap, nextAt } of orders) {
    id += gap;
    append(book, {
      ...blank,
      id,
      nextAt,
      buyer: id * 3,
      status: statusNumber(gap % 3 === 0 ? 'closed' : 'paid'),
    });
  }
  return book;
}

test('an order is found by its number, and a number that never was is not', () => {
  fc.assert(
    fc.property(
      fc.array(waiting, { maxLength: 300 }),
      fc.integer({ min: 0, max: 15_000 }),
      (orders, wanted) => {
        const book = bookOf(orders);
        const ids = [...book.id.subarray(0, book.count)];

        for (const [row, id] of ids.entries()) expect(findRow(book, id)).toBe(row);
        expect(findRow(book, wanted)).toBe(ids.indexOf(wanted));
      },
    ),
  );
});

test('what is due comes in the order of its moments, and orders of one moment by their number', () => {
  fc.assert(
    fc.property(fc.array(waiting, { maxLength: 200 }), fc.integer({ min: 0, max: 400 }), (orders, until) => {
      const book = bookOf(orders);

      const due = dueBefore(book, until).map((row) => orderAt(book, row));

      const all = Array.from({ length: book.count }, (_, row) => orderAt(book, row));
      const expected = all.filter(({ nextAt }) => nextAt >= 0 && nextAt < until);
      expect(due).toEqual(expected.toSorted((a, b) => a.nextAt - b.nextAt || a.id - b.id));
    }),
  );
});

test('closed orders leave the book and the others stay as they were', () => {
  fc.assert(
    fc.property(fc.array(waiting, { maxLength: 200 }), (orders) => {
      const book = bookOf(orders);
      const all = Array.from({ length: book.count }, (_, row) => orderAt(book, row));

      compact(book);

      const kept = Array.from({ length: book.count }, (_, row) => orderAt(book, row));
      expect(kept).toEqual(all.filter(({ status }) => status !== statusNumber('closed')));
    }),
  );
});

test('a copy of a book shares nothing with it', () => {
  const book = bookOf([{ gap: 1, nextAt: 5 }]);

  const copy = copyBook(book);
  copy.units[0] = 9;

  expect(at([...book.units], 0)).toBe(0);
  expect(findOrder(copy, 1)?.units).toBe(9);
});

test('an order out of turn is refused, because the book is searched by number', () => {
  const book = bookOf([{ gap: 7, nextAt: 0 }]);
  expect(() => append(book, { ...blank, id: 7 })).toThrow('out of turn');
});
