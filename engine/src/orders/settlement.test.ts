import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf } from '../ledger/post.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy } from '../testing/trade-days.ts';
import { beginDay, type Today } from '../today.ts';
import type { World } from '../world.ts';
import { findRow, orderAt } from './book-columns.ts';
import { refund } from './refund.ts';
import { settlementOf } from './settlement.ts';

function sold(market: number): { today: Today; row: number; world: World } {
  const world = littleWorld();
  const listing = withDesk(world, { market, lane: market === 0 ? 1 : 4 });
  const today = beginDay(world);
  const row = findRow(world.orders, buy(today, listing, { units: 2 }));
  return { today, row, world };
}

const books = (world: World): unknown => world.companies[0]?.balances;

test('refunds in parts and a refund at once leave the same books', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.constantFrom(0, 1), (amounts, market) => {
      const inParts = sold(market);
      const atOnce = sold(market);

      for (const amount of amounts) refund(inParts.today, inParts.row, { amount, at: 99 });
      const amount = amounts.reduce((sum, part) => sum + part, 0);
      refund(atOnce.today, atOnce.row, { amount, at: 99 });

      expect(books(inParts.world)).toEqual(books(atOnce.world));
    }),
  );
});

test('the reserve holds what the order will leave the company', () => {
  const { world, row } = sold(0);
  const { net } = settlementOf(world.scenario, orderAt(world.orders, row), 0);
  expect(balanceOf(world, 0, 'platform-reserve', 'USD')).toBe(net);
});

test('after a full refund the platform keeps its fee for the trouble, and the state its duty', () => {
  const { today, world, row } = sold(0);

  refund(today, row, { amount: 1_000_000, at: 99 });

  const order = orderAt(world.orders, row);
  const { paid, refunded, forTheState, commission, net } = settlementOf(
    world.scenario,
    order,
    order.refunded,
  );
  expect(refunded).toBe(paid);
  expect(forTheState).toBe(order.duty);
  // A fifth of the commission of 15 % on 59.98.
  expect(commission).toBe(180);
  expect(net).toBeLessThan(0);
});
