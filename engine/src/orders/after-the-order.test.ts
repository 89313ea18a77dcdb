import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniform } from '../chance.ts';
import type { UnsealedDay } from '../day.ts';
import { balanceOf } from '../ledger/post.ts';
import type { OrderChange } from '../report.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import type { Today } from '../today.ts';
import { at } from '../at.ts';
import { answerLetter } from './answer-letter.ts';
import { rowsOf } from './book-columns.ts';
import { routeOrder } from './dispatch.ts';
import { cancelOrder } from './end-order.ts';
import { grantReturn, refundPart, refuseReturn } from './return-cases.ts';

/** Every kind of care and neglect that a company can show, by chance. */
function behave(today: Today, whim: number): void {
  const { world, day } = today;
  const chance = (what: number, id: number): number => uniform(whim, what, id, day);
  for (const row of rowsOf(world.orders, 0, 'paid')) {
    const id = world.orders.id[row] ?? 0;
    if (chance(1, id) < 0.02) cancelOrder(today, row, { at: (day - 1) * 96, by: 'seller' });
    else if ((world.orders.lane[row] ?? -1) < 0 && chance(2, id) < 0.2) routeOrder(today, row, day % 3);
  }
  for (const letter of world.letters.filter(({ answer }) => !answer)) {
    const stances = ['inform', 'apologise', 'partial-refund', 'full-refund', 'none'] as const;
    const stance = stances[Math.floor(chance(3, letter.id) * stances.length)];
    if (stance !== undefined && stance !== 'none')
      answerLetter(today, letter, { stance, text: 'Dear customer' });
  }
  for (const each of world.returns.filter(({ state }) => state === 'asked')) {
    const share = chance(4, each.id);
    if (share < 0.3) grantReturn(today, each);
    else if (share < 0.5) refuseReturn(today, each);
    else if (share < 0.6) refundPart(today, each, 500);
  }
}

interface Trade {
  readonly seed: number;
  readonly lane: number;
  readonly perDay: number;
  readonly quality: number;
}

const SHOPPING_DAYS = 25;

function trade({ seed, lane, perDay, quality }: Trade): UnsealedDay[] {
  const world = littleWorld({ seed });
  const place = lane === 3 ? 'US' : 'home';
  const listing = withDesk(world, { lane, place, units: 400, unitCost: 3333, quality });
  return tradeDays(world, 180, (today) => {
    behave(today, seed);
    if (today.day > SHOPPING_DAYS) return;
    const own = today.world.listings.find(({ id }) => id === listing.id) ?? listing;
    for (let each = 0; each < perDay; each++) buy(today, own, { units: 1 + (each % 2), slice: each * 7 });
  });
}

const trades = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  lane: fc.constantFrom(-1, 0, 1, 2, 3),
  perDay: fc.integer({ min: 1, max: 8 }),
  quality: fc.integer({ min: 100, max: 1000 }),
});

const changesOf = (days: readonly UnsealedDay[]): OrderChange[] =>
  days.flatMap(({ report }) => report.changes);

test('whatever buyers and companies do, money and goods are conserved and every order ends', () => {
  fc.assert(
    fc.property(trades, (given) => {
      const days = trade(given);

      const world = lastWorld(days);
      const placed = days.flatMap(({ report }) => report.placed);
      const ended = new Set(
        changesOf(days)
          .filter(({ status }) => status === 'delivered' || status === 'lost' || status === 'cancelled')
          .map(({ order }) => order),
      );
      expect(ended.size).toBe(placed.length);
      expect(world.orders.count).toBe(0);
      expect(world.returns).toEqual([]);
      expect(world.letters).toEqual([]);
      expect(balanceOf(world, 0, 'platform-reserve', 'USD')).toBe(0);
      expect(balanceOf(world, 0, 'tax-collected', 'USD')).toBe(0);
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('the stock account holds what the goods on the shelves cost, to the last fen', () => {
  fc.assert(
    fc.property(trades, (given) => {
      for (const { world } of trade(given)) {
        const onShelves = world.lots.reduce((sum, lot) => sum + lot.units * lot.unitCost, 0);
        expect(balanceOf(world, 0, 'stock', 'CNY')).toBe(onShelves);
      }
    }),
    { numRuns: 20 },
  );
}, 30_000);

test('nobody reviews or returns what has not come, and nobody does it twice', () => {
  fc.assert(
    fc.property(trades, (given) => {
      const days = trade(given);

      const deliveredAt = new Map<number, number>();
      const reviews: number[] = [];
      for (const { order, status, reviewScore, isReturned, at } of changesOf(days)) {
        if (status === 'delivered') deliveredAt.set(order, at);
        if (reviewScore === undefined && !isReturned) continue;
        expect(at).toBeGreaterThan(deliveredAt.get(order) ?? Infinity);
        if (reviewScore !== undefined) reviews.push(order);
      }
      expect(new Set(reviews).size).toBe(reviews.length);
    }),
    { numRuns: 20 },
  );
}, 30_000);

test('an order moves only forwards in time', () => {
  const days = trade({ seed: 5, lane: 1, perDay: 6, quality: 700 });

  const placedAt = new Map(
    days.flatMap(({ report }) => report.placed.map((order) => [order.id, order.placedAt])),
  );
  for (const { order, status, at } of changesOf(days)) {
    if (status === undefined) continue;
    expect(at).toBeGreaterThan(placedAt.get(order) ?? Infinity);
    placedAt.set(order, at);
  }
});

test('a lane-week that is slow is slow for all of its parcels', () => {
  const world = littleWorld({ seed: 11 });
  const lanes = { ...world.scenario.lanes };
  const congested = lanes.lanes.map((lane) => ({ ...lane, congestion: 0.15 }));
  const other = littleWorld({ seed: 11, scenario: { lanes: { ...lanes, lanes: congested } } });
  const listing = withDesk(other, { lane: 2, units: 5000 });
  const days = tradeDays(other, 140, (today) => {
    if (today.day > 112) return;
    const own = at(today.world.listings, today.world.listings.length - 1);
    for (let each = 0; each < 12; each++) buy(today, own, { slice: each });
  });

  const leftAt = new Map<number, number>();
  const weeks = new Map<number, number[]>();
  for (const { order, status, at: moment } of changesOf(days)) {
    if (status === 'shipped') leftAt.set(order, moment);
    const left = leftAt.get(order);
    if (status !== 'delivered' || left === undefined) continue;
    const week = Math.floor(left / 96 / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), (moment - left) / 96]);
  }
  const means = [...weeks.values()].map((each) => mean(each));
  const within = mean([...weeks.values()].map((each) => variance(each)));
  const parcels = mean([...weeks.values()].map((each) => each.length));
  // Were parcels independent, the means of weeks would spread as means of so many parcels do.
  expect(listing.id).toBeGreaterThan(0);
  expect(variance(means)).toBeGreaterThan((10 * within) / parcels);
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number =>
  mean(values.map((value) => (value - mean(values)) ** 2));

test('buyers take back about 0.63 % of orders before they leave, which is not held against the seller', () => {
  const world = littleWorld({ seed: 21 });
  withDesk(world, { lane: 1, units: 20_000, unitCost: 100 });
  const days = tradeDays(world, 40, (today) => {
    if (today.day > 30) return;
    for (let each = 0; each < 400; each++) buy(today, at(today.world.listings, 0), { slice: each % 96 });
  });

  const cancelled = changesOf(days).filter(({ status }) => status === 'cancelled').length;
  const health = lastWorld(days).companies[0]?.stores[0]?.health;
  expect(cancelled / (30 * 400)).toBeGreaterThan(0.0048);
  expect(cancelled / (30 * 400)).toBeLessThan(0.0078);
  expect(health?.days.some((day) => day.cancelled > 0)).toBe(false);
});
