import { expect, test } from 'vitest';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { sharedPages } from '../testing/shared-pages.ts';
import type { World } from '../world.ts';
import { featuredView } from './featured-share.ts';

const views = (clicks: number[], besides: number[] = []) => ({
  impressions: [],
  clicks,
  besides,
  carts: [],
  units: [],
  reviews: [0, 0, 0, 0, 0] as [number, number, number, number, number],
});

/** A page that its writer has had alone for three days, and that a second company has joined since. */
function joined(): World {
  const world = littleWorld({ teams: 2, scenario: sharedPages() });
  const page = withDesk(world, { listing: { record: views([90, 90, 90, 30, 20], [0, 0, 0, 5, 5]) } });
  withDesk(world, { company: 1, listing: { page: page.id, record: views([25, 45], [5, 5]) } });
  return world;
}

test('who joins a page is told the share of views that they stood forward on since then, not of all that it ever had', () => {
  const [page, offer] = joined().listings.filter(({ company }) => company < 2);
  if (!page || !offer) throw new Error('nobody sells');

  // 20 + 40 against 25 + 15: views from the list of all offers are nobody's.
  expect(featuredView(joined(), offer)?.share).toBe(60 / 100);
  // The writer has five days to look back on, the newcomer two of them.
  expect(featuredView(joined(), page)?.share).toBe(310 / 370);
});

test('nobody has a share of a page that nobody has looked at', () => {
  const world = joined();
  for (const { record } of world.listings) Object.assign(record, views([0, 0]));
  const offer = world.listings.find(({ company }) => company === 1);

  expect(offer && featuredView(world, offer)).not.toHaveProperty('share');
});

test('a page that its writer has alone has nothing to share', () => {
  const world = littleWorld({ scenario: sharedPages() });

  expect(featuredView(world, withDesk(world))).toBeUndefined();
});
