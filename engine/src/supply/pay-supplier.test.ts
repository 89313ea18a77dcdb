import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { homeRate } from '../ledger/exchange.ts';
import { balanceOf } from '../ledger/post.ts';
import type { Supplier } from '../scenario/supplier.ts';
import { money } from '../money.ts';
import { supplied } from '../testing/little-supply.ts';
import { decided, littleWorld } from '../testing/little-world.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';
import { checkDebts } from './check-debts.ts';
import { takeOff } from './pay-supplier.ts';

/** The careful works on other terms, with nothing left to chance but the days. */
function terms(other: Partial<Supplier>, cash = 20_000_000): World {
  const goods = supplied();
  const suppliers = goods.suppliers.map(({ currencyClause: _clause, capacity: _capacity, ...each }) =>
    each.id === 'careful' ? { ...each, lateShare: 0, ...other } : each,
  );
  return littleWorld({
    scenario: { goods: { ...goods, suppliers }, seats: { most: 2, startingCash: cash, creditLine: 0 } },
  });
}

const order = { kind: 'order-goods', supplier: 'careful', product: 'cloud', units: 200 } as const;
const COST = 200 * 3900;
const books = (world: World, account: Parameters<typeof balanceOf>[2], currency = 'CNY'): number =>
  balanceOf(world, 0, account, currency);

function playUntil(world: World, isThere: (world: World) => boolean): { world: World; heard: string[] } {
  const heard: string[] = [];
  let now = world;
  while (!isThere(now) && now.day < 55) {
    const played = playDay(now);
    heard.push(...played.report.news.map(({ code }) => code));
    now = played.world;
  }
  return { world: now, heard };
}

test('thirty per cent are paid with the order, the rest when the goods are ready', () => {
  const world = terms({ terms: { depositPerThousand: 300, heldDays: 5 } });

  const ordered = playDay(world, decided(world, [order])).world;
  const { world: there, heard } = playUntil(ordered, ({ supplies }) => supplies.length === 0);

  expect(books(ordered, 'bank')).toBe(20_000_000 - COST * 0.3);
  expect(books(ordered, 'owed-to-suppliers')).toBe(-COST * 0.7);
  expect(books(ordered, 'stock-under-way')).toBe(COST);
  expect(heard).toContain('news.supplier-paid');
  expect(books(there, 'owed-to-suppliers')).toBe(0);
  expect(books(there, 'stock')).toBe(COST);
  expect(books(there, 'bank')).toBe(20_000_000 - COST);
});

test('goods that nobody can pay wait at the factory, and in the end the deposit is lost', () => {
  const world = terms({ terms: { depositPerThousand: 300, heldDays: 5 } }, COST / 2);

  const ordered = playDay(world, decided(world, [order])).world;
  const { world: lost, heard } = playUntil(ordered, ({ supplies }) => supplies.length === 0);

  expect(heard.filter((code) => code === 'news.goods-held' || code === 'news.deposit-lost')).toEqual([
    'news.goods-held',
    'news.deposit-lost',
  ]);
  expect(books(lost, 'losses')).toBe(COST * 0.3);
  expect(books(lost, 'owed-to-suppliers')).toBe(0);
  expect(lost.lots).toEqual([]);
});

test('trade credit falls due so many days after the goods have come', () => {
  const world = terms({ terms: { depositPerThousand: 0, balanceAfterDays: 10, heldDays: 5 } });

  const ordered = playDay(world, decided(world, [order])).world;
  const { world: there } = playUntil(ordered, ({ supplies }) => supplies.length === 0);
  const { world: paid } = playUntil(there, ({ payables }) => payables.length === 0);

  expect(books(there, 'owed-to-suppliers')).toBe(-COST);
  expect(paid.day - there.day).toBe(10);
  expect(books(paid, 'bank')).toBe(20_000_000 - COST);
});

test('under a dollar clause prices follow the rate beyond the tolerance, and the balance is owed in dollars', () => {
  const clause = (tolerancePerThousand: number) =>
    terms({
      terms: { depositPerThousand: 300, heldDays: 5 },
      currencyClause: { currency: 'USD', tolerancePerThousand },
    });
  const orderedOn = (world: World, day: number) => {
    const before: World = { ...world, day: day - 1 };
    return playDay(before, decided(before, [order])).world;
  };

  // A dollar is dearer by a fen each day of the week: 7.10 on day 1, 7.15 on day 6, 0.7 % more.
  const moved = orderedOn(clause(0), 6);
  const stood = orderedOn(clause(10), 6);

  expect(at(moved.supplies, 0).cost).toBe(200 * Math.round((3900 * 715) / 710));
  expect(at(stood.supplies, 0).cost).toBe(COST);
  expect(books(moved, 'owed-to-suppliers', 'USD')).toBeLessThan(0);
  expect(books(moved, 'owed-to-suppliers', 'CNY')).toBe(0);
});

test('what the rate does between order and payment is a gain or loss of the company', () => {
  const world = terms({
    terms: { depositPerThousand: 300, heldDays: 5 },
    currencyClause: { currency: 'USD', tolerancePerThousand: 0 },
  });

  const ordered = playDay(world, decided(world, [order])).world;
  const owed = -books(ordered, 'owed-to-suppliers', 'USD');
  const { world: there } = playUntil(ordered, ({ supplies }) => supplies.length === 0);

  const rate = (day: number) => homeRate(world.scenario, 'USD', day) / 1_000_000;
  const paid = 20_000_000 - COST * 0.3 - books(there, 'bank');
  expect(there.day).toBeGreaterThan(1);
  expect(paid).toBe(Math.round(owed * rate(there.day)));
  expect(books(there, 'exchange', 'USD')).toBe(0);
  // The goods keep the price of the day of their order.
  expect(books(there, 'stock')).toBe(COST);
  expect(books(there, 'exchange')).toBe(paid - COST * 0.7);
});

test('a discount comes off what is still owed before anything comes back', () => {
  const world = terms({
    terms: { depositPerThousand: 300, heldDays: 5 },
    currencyClause: { currency: 'USD', tolerancePerThousand: 0 },
  });
  const ordered = playDay(world, decided(world, [order])).world;
  const today = beginDay(ordered);
  const supply = at(ordered.supplies, 0);
  const owed = { ...supply.owed };

  takeOff(today, supply, money(COST * 0.1));

  // A tenth of the price is a seventh of the balance.
  expect(supply.owed).toMatchObject({ booked: COST * 0.6, amount: Math.round((owed.amount ?? 0) * (6 / 7)) });
  expect(books(ordered, 'stock-under-way')).toBe(COST * 0.9);
  expect(books(ordered, 'bank')).toBe(20_000_000 - COST * 0.3);
  expect(() => checkDebts(today)).not.toThrow();

  takeOff(today, supply, money(COST * 0.7));

  // The balance is off, and a tenth of the price comes back in cash.
  expect(supply.owed).toBeUndefined();
  expect(books(ordered, 'bank')).toBe(20_000_000 - COST * 0.2);
  expect(() => checkDebts(today)).not.toThrow();
});

test('debts that the books do not know would stop the day', () => {
  const world = terms({ terms: { depositPerThousand: 300, heldDays: 5 } });
  const ordered = playDay(world, decided(world, [order])).world;

  delete at(ordered.supplies, 0).owed;

  expect(() => checkDebts(beginDay(ordered))).toThrow('team-1 owes suppliers');
});
