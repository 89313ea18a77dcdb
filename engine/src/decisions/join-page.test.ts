import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { money } from '../money.ts';
import { decided, littleWorld, withDesk } from '../testing/little-world.ts';
import { sharedPages } from '../testing/shared-pages.ts';
import type { Listing, World } from '../world.ts';
import { checkDecision } from './catalogue.ts';

/** The first company has a page; the second a store and the same goods, but no page. */
function shop(): { readonly world: World; readonly page: Listing } {
  const world = littleWorld({ teams: 3, scenario: sharedPages() });
  const page = withDesk(world);
  const own = withDesk(world, { company: 1 });
  world.listings = world.listings.filter(({ id }) => id !== own.id);
  return { world, page };
}

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

test('on another’s page price and shipping are one’s own to write', () => {
  const { world, page } = shop();
  const joined = withDesk(world, { company: 1, listing: { page: page.id, title: '', price: money(2799) } });
  const write = { kind: 'write-listing', listing: joined.id, price: 2599 };
  expect(checkDecision(world, 'team-2', write)).toEqual([]);
});
