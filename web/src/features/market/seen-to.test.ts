import { expect, test } from 'vitest';
import { openTasks } from './seen-to.ts';

const ship = (id: number) => ({
  code: 'task.ship-order',
  target: { kind: 'order' as const, id },
  values: { order: id, product: 'bag', units: 1 },
});
const soldOut = (product: string) => ({
  code: 'task.out-of-stock',
  target: { kind: 'listing' as const, id: 1 },
  values: { listing: 1, product },
});

test('what is decided for the next day is no longer to do', () => {
  const waiting = [{ decision: { kind: 'ship-orders', orders: [1, 3], lane: 'us-postal' } }];

  expect(openTasks([ship(1), ship(2), ship(3)], waiting)).toEqual([ship(2)]);
});

test('goods ordered for one product leave another out of stock', () => {
  const waiting = [{ decision: { kind: 'order-goods', supplier: 'hengda', product: 'bag', units: 50 } }];

  expect(openTasks([soldOut('bag'), soldOut('case')], waiting)).toEqual([soldOut('case')]);
});

test('a decision about something else changes nothing', () => {
  const waiting = [{ decision: { kind: 'set-price', listing: 1, price: 1999 } }];

  expect(openTasks([ship(1), soldOut('bag')], waiting)).toEqual([ship(1), soldOut('bag')]);
});
