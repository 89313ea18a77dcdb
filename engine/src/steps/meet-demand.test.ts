import { expect, test } from 'vitest';
import fc from 'fast-check';
import { playDay } from '../day.ts';
import type { DayReport } from '../report.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { money } from '../money.ts';
import type { Listing, World } from '../world.ts';

/** Three companies with three products each in both markets. */
function fullMarket(units = 500, seed = 7): World {
  const world = littleWorld({ teams: 3, seed });
  for (const company of [0, 1, 2]) {
    for (const product of [0, 1, 2]) {
      withDesk(world, { company, product, market: 0, units, listing: { imageQuality: 0.3 + 0.2 * company } });
      withDesk(world, { company, product, market: 1, units });
    }
  }
  return world;
}

const listingOf = (world: World, id: number): Listing => {
  const found = world.listings.find((listing) => listing.id === id);
  if (!found) throw new Error(`no listing ${id}`);
  return found;
};
const boughtBy = ({ placed }: DayReport) =>
  new Map(
    placed.map(({ market, placedAt, session, listing }) => [`${market}/${placedAt}/${session}`, listing]),
  );

test('totals are the sums of markets and of listings, and nobody buys without a cart or clicks unseen', () => {
  const { report } = playDay(fullMarket());
  expect(report.totals.orders).toBeGreaterThan(20);
  for (const what of ['clicks', 'carts', 'orders', 'units'] as const) {
    const ofMarkets = report.traffic.reduce((sum, row) => sum + row[what], 0);
    const ofListings = report.funnel.reduce((sum, row) => sum + row[what], 0);
    expect([ofMarkets, ofListings]).toEqual([report.totals[what], report.totals[what]]);
  }
  for (const row of report.funnel) {
    expect(row.clicks).toBeLessThanOrEqual(row.impressions);
    expect(row.carts).toBeLessThanOrEqual(row.clicks);
    expect(row.orders).toBeLessThanOrEqual(row.carts);
  }
  expect(report.placed).toHaveLength(report.totals.orders);
});

test('the order in which listings are kept moves nothing', () => {
  const world = fullMarket();
  const shuffled: World = { ...world, listings: world.listings.toReversed() };
  const [one, other] = [playDay(world).report, playDay(shuffled).report];
  expect(other.placed).toEqual(one.placed);
  expect(other.funnel).toEqual(one.funnel);
});

test('editing what no shopper sees changes nobody’s choice', () => {
  const world = fullMarket();
  const hidden = withDesk(world, { company: 0, listing: { isPaused: true } });
  const before = playDay(world).report;
  const edits: ((listing: Listing) => void)[] = [
    (listing) => (listing.title = 'dog bed cat bed soft pet bed'),
    (listing) => (listing.price = money(1)),
    (listing) => (listing.description = 'premium '.repeat(50)),
  ];
  for (const edit of edits) {
    edit(listingOf(world, hidden.id));
    expect(playDay(world).report.placed).toEqual(before.placed);
  }
});

test('one changed price moves nobody between two others as long as the pages stay the same', () => {
  const scenario = littleScenario();
  const ranking = { ...scenario.markets[0]?.ranking, price: 0, noise: 1 };
  const markets = scenario.markets.map((market) => ({
    ...market,
    ranking: { ...market.ranking, ...ranking },
    attraction: { ...market.attraction, price: 0 },
  }));
  const world = fullMarket();
  const fixed: World = { ...world, scenario: { ...scenario, markets } };
  const before = boughtBy(playDay(fixed).report);
  const changed = at(fixed.listings.filter(({ market }) => market === 0)).id;
  listingOf(fixed, changed).price = money(listingOf(fixed, changed).price * 0.8);
  const after = boughtBy(playDay(fixed).report);

  let moved = 0;
  for (const visit of new Set([...before.keys(), ...after.keys()])) {
    const [then, now] = [before.get(visit), after.get(visit)];
    if (then === now) continue;
    expect([then, now]).toContain(changed);
    moved += 1;
  }
  expect(moved).toBeGreaterThan(0);
});

const at = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('an empty list');
  return first;
};

test('stock is never oversold; who comes too late takes the next best, or goes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1000 }), (units, seed) => {
      const world = fullMarket(units, seed);
      const { report, world: after } = playDay(world);
      const sold = new Map<string, number>();
      for (const { company, product, units: bought } of report.placed) {
        const shelf = `${company}/${product}`;
        sold.set(shelf, (sold.get(shelf) ?? 0) + bought);
      }
      // Both markets sell from the same shelf at home.
      for (const count of sold.values()) expect(count).toBeLessThanOrEqual(units * 2);
      for (const { units: left } of after.lots) expect(left).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 20 },
  );
});

test('what has sold out is off the pages the next morning and back with new goods', () => {
  const world = fullMarket(3);
  const soldOut = playDays(world, 3);
  const seen = playDay(soldOut).report.funnel.map(({ listing }) => listing);
  const inStock = new Set(soldOut.lots.map(({ company, product }) => `${company}/${product}`));
  for (const { id, company, product } of soldOut.listings) {
    expect(seen.includes(id)).toBe(inStock.has(`${company}/${product}`));
  }
  expect(seen.length).toBeLessThan(soldOut.listings.length);
});

test('a newcomer in one market does not change what is bought in the other', () => {
  const world = fullMarket();
  const before = playDay(world).report.placed.filter(({ market }) => market === 1);
  withDesk(world, { company: 0, product: 0, market: 0, units: 100, listing: { price: money(900) } });
  const after = playDay(world).report.placed.filter(({ market }) => market === 1);
  expect(after.map(({ id: _, ...order }) => order)).toEqual(before.map(({ id: _, ...order }) => order));
});
