import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { money } from '../money.ts';
import { decided, littleWorld, withDesk } from '../testing/little-world.ts';
import { sharedPages } from '../testing/shared-pages.ts';
import { twoChannels } from '../testing/two-channels.ts';
import type { Listing, World } from '../world.ts';
import { checkDecision } from './catalogue.ts';

/** The first company has a page; the second a store and the same goods, but no page. */
function shop(scenario = sharedPages(), market = 0): { readonly world: World; readonly page: Listing } {
  const world = littleWorld({ teams: 3, scenario });
  const page = withDesk(world, { market });
  const own = withDesk(world, { company: 1, market });
  world.listings = world.listings.filter(({ id }) => id !== own.id);
  return { world, page };
}

const join = (listing: number, more: object = {}) => ({ kind: 'join-page', listing, price: 2799, ...more });
const codes = (world: World, decision: unknown, company = 'team-2'): string[] =>
  checkDecision(world, company, decision).map(({ path, code }) => `${path} ${code}`);

test('an offer on another’s page has a price of its own, and the page’s words and reviews', () => {
  const { world, page } = shop();
  page.record.reviews = [0, 0, 0, 0, 5];
  const decision = { kind: 'join-page', listing: page.id, price: 2499, shipping: 100 } as const;
  const { world: after, report } = playDay(world, decided(world, [decision], 'team-2'));
  const joined = after.listings.find(({ company }) => company === 1);
  expect(joined).toMatchObject({ page: page.id, product: page.product, price: 2499, shipping: 100 });
  expect(report.placed.some(({ company }) => company === 1)).toBe(true);
  // What it sells is expected to be what the page says.
  const own = report.placed.find(({ company }) => company === 1);
  expect(own?.listing).toBe(joined?.id);
});

test('who joins an offer that has joined stands on the same page', () => {
  const { world, page } = shop();
  const joined = withDesk(world, { company: 2, listing: { page: page.id, title: '' } });
  const decision = { kind: 'join-page', listing: joined.id, price: 2499 } as const;
  const { world: after } = playDay(world, decided(world, [decision], 'team-2'));
  expect(after.listings.find(({ company }) => company === 1)?.page).toBe(page.id);
});

test.each([
  ['of a page that there is not', join(9), 'listing decision.no-such-page'],
  ['for nothing', join(10_001, { price: 0 }), 'price shape.too-small'],
])('an offer %s is refused', (_, decision, refusal) => {
  expect(codes(shop().world, decision)).toEqual([refusal]);
});

test('nobody joins their own page, one out of search, or a second one for the same goods', () => {
  const { world, page } = shop();
  expect(codes(world, join(page.id), 'team-1')).toEqual(['listing decision.page-is-own']);
  expect(codes(world, join(page.id), 'team-3')).toEqual(['market decision.store-not-open']);
  const second: Listing = withDesk(world, { company: 1 });
  expect(codes(world, join(page.id))).toEqual(['product decision.already-listed']);
  world.listings = world.listings.filter(({ id }) => id !== second.id);
  page.suppressed = { cause: 'wrong-category', since: 0 };
  expect(codes(world, join(page.id))).toEqual(['listing decision.page-is-suppressed']);
});

test('a bazaar has own pages only', () => {
  const { world, page } = shop(twoChannels(0), 2);
  expect(codes(world, join(page.id))).toEqual(['listing decision.own-pages-only']);
});

test('on another’s page only price and shipping are one’s own to write', () => {
  const { world, page } = shop();
  const joined = withDesk(world, { company: 1, listing: { page: page.id, title: '', price: money(2799) } });
  const write = { kind: 'write-listing', listing: joined.id };
  expect(codes(world, { ...write, title: 'Better' })).toEqual(['title decision.page-is-anothers']);
  expect(codes(world, { ...write, price: 2599 })).toEqual([]);
  expect(codes(world, { ...write, category: 'boats' })).toEqual([
    'category decision.unknown-category',
    'category decision.page-is-anothers',
  ]);
  expect(at(world.listings, 0).title).toBe(page.title);
});
