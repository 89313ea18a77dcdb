import { expect, test } from 'vitest';
import { at } from './at.ts';
import { copyWorld } from './copy-world.ts';
import { playDay } from './day.ts';
import { advertised } from './testing/advertised.ts';
import { decided, playDays, withDesk } from './testing/little-world.ts';
import { wholeLittleMarket } from './testing/whole-little-market.ts';
import type { Listing, World } from './world.ts';

/** Some days of trade with a campaign that runs and one that rests, a paused page and one that is out of search. */
function market(): World {
  const opened = wholeLittleMarket('bazaar', 3);
  withDesk(opened, { product: 1, units: 50, listing: { isPaused: true } });
  // The first page is still on sale when it is looked at.
  withDesk(opened, { units: 3000, listing: { isPaused: true } });
  const campaigns = decided(opened, [advertised(), advertised({ name: 'Rests', bid: 300 })]);
  const day = playDay(opened, campaigns).world;
  const resting = at(day.ads.campaigns, 1).id;
  const rest = decided(day, [{ kind: 'change-campaign', campaign: resting, state: 'paused' }]);
  const world = playDays(playDay(day, rest).world, 4);
  const page = at(
    world.listings.filter(({ company }) => company === 1),
    0,
  );
  page.suppressed = { cause: 'false-claim', since: world.day };
  return world;
}

const pageThat = (world: World, is: (listing: Listing) => boolean): Listing =>
  at(world.listings.filter(is), 0);

function rewrite(listing: Listing): void {
  listing.title = 'Warm cat bed, soft and round';
  listing.bullets = ['Soft', 'Round'];
  listing.searchTerms = 'cat bed soft';
}

/** What people saw, clicked and bought on the next day. */
function dayOf(world: World) {
  const { placed, funnel, traffic, totals } = playDay(world).report;
  return { placed, funnel, traffic, totals };
}

test.each<[string, (world: World) => void]>([
  ['the words of a paused page', (world) => rewrite(pageThat(world, ({ isPaused }) => isPaused))],
  [
    'the price of a paused page',
    (world) =>
      Object.assign(
        pageThat(world, ({ isPaused }) => isPaused),
        { price: 100 },
      ),
  ],
  [
    'the words of a page that is out of search',
    (world) => rewrite(pageThat(world, ({ suppressed }) => suppressed !== undefined)),
  ],
  [
    'the bids of a campaign that rests',
    (world) => {
      for (const group of at(world.ads.campaigns, 1).groups) Object.assign(group, { bid: 9000 });
    },
  ],
  [
    'a coupon of next week',
    (world) => {
      const decision = {
        kind: 'make-coupon',
        listing: 10_001,
        perThousand: 200,
        budget: 9000,
        from: world.day + 7,
        days: 7,
      } as const;
      const made = playDay(world, decided(world, [decision])).world;
      const { coupon } = pageThat(made, ({ id }) => id === 10_001);
      if (!coupon) throw new Error('no coupon was made');
      pageThat(world, ({ id }) => id === 10_001).coupon = coupon;
    },
  ],
])('nobody’s choice changes with %s', (_, change) => {
  const world = market();
  const changed = copyWorld(world);
  change(changed);

  const usual = dayOf(world);

  expect(usual.placed.length).toBeGreaterThan(0);
  expect(dayOf(changed)).toEqual(usual);
});

test('a change that people see changes choices', () => {
  const world = market();
  const changed = copyWorld(world);
  pageThat(changed, ({ id }) => id === 10_001).imageQuality = 0.1;

  expect(dayOf(changed).funnel).not.toEqual(dayOf(world).funnel);
});
