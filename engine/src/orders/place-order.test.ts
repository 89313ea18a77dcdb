import { expect, test } from 'vitest';
import { balanceOf } from '../ledger/post.ts';
import { hashWorld } from '../hash.ts';
import { unitsOn } from '../stock/warehouse.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { beginDay } from '../today.ts';
import { findOrder } from './book-columns.ts';
import { placeOrder } from './place-order.ts';

const purchase = { market: 0, buyer: 17, session: 3, slice: 50, units: 2, payment: 1 };
const HOME = { company: 0, product: 0, place: 'home' };

test('a sale takes the oldest goods, books what the buyer pays and tells what is promised', () => {
  const world = littleWorld();
  withDesk(world, { units: 1, unitCost: 3000, quality: 900 });
  const listing = withDesk(world, { units: 10, unitCost: 4000, quality: 600 });
  const today = beginDay(world);

  const id = placeOrder(today, { ...purchase, listing });

  const order = findOrder(world.orders, id ?? -1);
  expect(order).toMatchObject({ units: 2, cost: 7000, quality: 750, placedAt: 50, buyer: 17, price: 5998 });
  expect(unitsOn(world, HOME)).toBe(9);
  expect(balanceOf(world, 0, 'cost-of-goods', 'CNY')).toBe(7000);
  // 59.98 at 7 % sales tax and 10 % duty: both are the state's, none of it income.
  expect(balanceOf(world, 0, 'sales', 'USD')).toBe(-5998);
  expect(balanceOf(world, 0, 'tax-collected', 'USD')).toBe(0);
  expect(today.report.placed).toMatchObject([
    { id, currency: 'USD', tax: 420, duty: 600, payment: 'wallet' },
  ]);
});

test('too few units make no order and change nothing', () => {
  const world = littleWorld();
  const listing = withDesk(world, { units: 1 });
  const hash = hashWorld(world);
  const today = beginDay(world);

  expect(placeOrder(today, { ...purchase, listing })).toBeUndefined();
  expect(hashWorld(world)).toBe(hash);
  expect(today.report.placed).toEqual([]);
});

test('the order that takes the last unit is told as a stock-out', () => {
  const world = littleWorld();
  const listing = withDesk(world, { units: 2 });
  const today = beginDay(world);

  placeOrder(today, { ...purchase, listing });

  expect(today.report.news).toMatchObject([
    { code: 'news.stock-out', values: { product: 'cloud', place: 'home' } },
  ]);
});

test('a store that ships from abroad sells what lies there, not what lies at home', () => {
  const world = littleWorld();
  withDesk(world, { lane: 3, place: 'home', units: 50 });
  const listing = withDesk(world, { lane: 3, place: 'US', units: 5 });

  placeOrder(beginDay(world), { ...purchase, listing });

  expect(unitsOn(world, HOME)).toBe(50);
  expect(unitsOn(world, { ...HOME, place: 'US' })).toBe(3);
});

test('a page that claims much and asks much raises what its buyers expect', () => {
  const world = littleWorld();
  const modest = withDesk(world);
  const loud = withDesk(world, { product: 1, listing: { title: 'Premium luxury cat bed, best quality' } });
  const today = beginDay(world);

  const ids = [modest, loud].map((listing) => placeOrder(today, { ...purchase, listing }) ?? -1);

  const [calm, hopeful] = ids.map((id) => findOrder(world.orders, id)?.expected ?? 0);
  expect(hopeful).toBe((calm ?? 0) + 90);
});
