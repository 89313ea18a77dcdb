import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { money } from '../money.ts';
import type { DayReport } from '../report.ts';
import type { FeaturedOfferRules } from '../scenario/product-pages.ts';
import { viewOf } from '../view.ts';
import { littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { sharedPages } from '../testing/shared-pages.ts';
import type { Listing, World } from '../world.ts';

interface Seller {
  readonly price?: number;
  readonly health?: number;
  readonly units?: number;
}

/** The first company's page, on which the second sells too, beside a third company with a page of its own. */
function twoSellers(writer: Seller, other: Seller, rules: Partial<FeaturedOfferRules> = {}) {
  const world = littleWorld({ teams: 3, scenario: sharedPages(rules) });
  const page = put(world, 0, writer);
  const joined = put(world, 1, other, page.id);
  withDesk(world, { company: 2, product: 1 });
  return { world, page, joined };
}

function put(world: World, company: number, seller: Seller, page?: number): Listing {
  const { price = 2999, health = 200, units = 500 } = seller;
  const words = page === undefined ? {} : { page, title: '', bullets: [] };
  const listing = withDesk(world, { company, units, listing: { price: money(price), ...words } });
  at(at(world.companies, company).stores, 0).health.points = health;
  return listing;
}

const NOTHING = { impressions: 0, clicks: 0, besides: 0, carts: 0, orders: 0, units: 0 };
/** What a day counted of a listing; nothing when it had nothing to sell. */
const row = ({ funnel }: DayReport, { id }: Listing) =>
  funnel.find(({ listing }) => listing === id) ?? NOTHING;

/** Of the page's views on one day, the share on which its writer's offer stood forward. */
function writersShare(writer: Seller, other: Seller): number {
  const { world, page, joined } = twoSellers(writer, other);
  const { report } = playDay(world);
  const [own, all] = [page, joined].map((listing) => row(report, listing)).map((r) => r.clicks - r.besides);
  return (own ?? 0) / ((own ?? 0) + (all ?? 0));
}

test('sellers who are alike take turns, the cheaper and the healthier stand forward more often', () => {
  expect(Math.abs(writersShare({}, {}) - 0.5)).toBeLessThan(0.15);
  const cheaper = [0, 30, 90, 600].map((less) => writersShare({ price: 2999 - less }, {}));
  expect(cheaper.toSorted((a, b) => a - b)).toEqual(cheaper);
  expect(cheaper.at(-1)).toBe(1);
  expect(writersShare({ health: 230 }, {})).toBeGreaterThan(0.7);
});

test('who is not in good standing is not put forward while there is another', () => {
  expect(writersShare({ price: 1999, health: 99 }, {})).toBe(0);
  expect(writersShare({ price: 1999, health: 99 }, { units: 0 })).toBe(1);
});

test('all that is clicked and bought on a shared page is somebody’s, and nobody buys unseen', () => {
  const { world, page, joined } = twoSellers({}, { price: 3050 });
  const { report } = playDay(world);
  const rows = [page, joined].map((listing) => row(report, listing));
  for (const { impressions, clicks, besides, carts, orders } of rows) {
    expect(clicks).toBeLessThanOrEqual(impressions);
    expect(besides).toBeLessThanOrEqual(clicks);
    expect(carts).toBeLessThanOrEqual(clicks);
    expect(orders).toBeLessThanOrEqual(carts);
  }
  expect(rows.every(({ orders }) => orders > 0)).toBe(true);
  expect(report.funnel.reduce((sum, { clicks }) => sum + clicks, 0)).toBe(report.totals.clicks);
  expect(report.totals.sessions).toBe(report.totals.searches);
});

test('some look beyond the featured offer, and take the cheaper one there', () => {
  // Health weighs so much that the dear offer always stands forward.
  const { world, page, joined } = twoSellers({ price: 3600, health: 900 }, { price: 2600 }, { health: 50 });
  const { report } = playDay(world);
  expect(row(report, page).besides).toBe(0);
  expect(row(report, joined).clicks).toBe(row(report, joined).besides);
  expect(row(report, joined).orders).toBeGreaterThan(0);
});

test('an offer that nobody gets to see changes nobody’s choice', () => {
  const shown = (price: number) => {
    const { world } = twoSellers({}, { price, health: 99 }, { looksOn: 0 });
    return playDay(world).report.placed;
  };
  expect(shown(100)).toEqual(shown(9999));
});

test('the order in which listings are kept moves nobody forward', () => {
  const { world } = twoSellers({}, { price: 3010 });
  const shuffled: World = { ...world, listings: world.listings.toReversed() };
  const [one, other] = [playDay(world).report, playDay(shuffled).report];
  expect(other.placed).toEqual(one.placed);
  expect(other.funnel).toEqual(one.funnel);
});

test('a third seller moves nobody between the two others but those who take the third', () => {
  const { world, page } = twoSellers({}, { price: 3010 }, { looksOn: 0 });
  const before = playDay(world).report.placed;
  put(world, 2, { price: 3005, units: 400 }, page.id);
  const after = playDay(world).report.placed;
  const visit = ({ market, placedAt, session }: (typeof before)[number]) =>
    `${market}/${placedAt}/${session}`;
  const then = new Map(before.map((order) => [visit(order), order.company]));
  const now = new Map(after.map((order) => [visit(order), order.company]));
  const both = [...then].filter(([address]) => now.has(address));
  const moved = both.filter(([address, company]) => now.get(address) !== company);
  expect(moved.length).toBeGreaterThan(5);
  // As long as its clicks stay the same, a quarter hour's page is the third's or as it was.
  const between = moved.filter(([address]) => now.get(address) !== 2);
  expect(between.length / both.length).toBeLessThan(0.02);
});

test('a page pleases no more people for having two sellers who are alike', () => {
  const visits = (world: World): string[] =>
    playDay(world)
      .report.placed.map(
        ({ market, placedAt, session, product }) => `${market}/${placedAt}/${session}/${product}`,
      )
      .toSorted();
  const { world } = twoSellers({}, {}, { looksOn: 1 });
  const alone: World = { ...world, listings: world.listings.filter(({ page }) => page === undefined) };
  expect(visits(world)).toEqual(visits(alone));
});

test('when the featured offer has sold out, the page sells the other', () => {
  const { world, page, joined } = twoSellers({ price: 1999, units: 3 }, {}, { looksOn: 0 });
  const { report } = playDay(world);
  expect(row(report, page).units).toBe(3);
  expect(row(report, joined).units).toBeGreaterThan(0);
});

test('a company sees its share and why, but of others only what everybody sees', () => {
  const { world, joined } = twoSellers({}, { price: 3010 });
  const view = viewOf(playDays(world, 3), 'team-2');
  const { featured, title, page } = at(view.listings, 0);
  expect([page, title]).toEqual([joined.page, 'Soft plush cat bed']);
  expect(featured?.share).toBeGreaterThan(0);
  expect(featured?.share).toBeLessThan(0.5);
  expect(featured?.sellers.map(({ terms }) => Object.keys(terms))).toEqual([
    ['price', 'promise'],
    ['price', 'promise', 'stock', 'health'],
  ]);
});
