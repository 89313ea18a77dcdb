/** What a page of a line asks in the middle: by it a company sees whether it is dear. */
import { groupedBy } from '../grouped.ts';
import { at } from '../at.ts';
import type { Listing, World } from '../world.ts';
import { offOn } from './public-listings.ts';

/** What a shopper pays beside tax and duty. */
export const askedPrice = (listing: Listing, day: number): number =>
  listing.price - (listing.price * offOn(listing, day)) / 1000 + listing.shipping;

const shelfOf = ({ scenario }: World, { market, product }: Listing): string =>
  `${market} ${at(scenario.goods.products, product).line}`;

/** By market and line, the price that half of its pages are not above. */
export function medianPrices(world: World): ReadonlyMap<string, number> {
  const shelves = groupedBy(
    world.listings.filter(({ isPaused }) => !isPaused),
    (listing) => shelfOf(world, listing),
  );
  const middle = (prices: readonly number[]): number =>
    at(
      prices.toSorted((a, b) => a - b),
      Math.floor((prices.length - 1) / 2),
    );
  return new Map(
    [...shelves].map(([shelf, listings]) => [
      shelf,
      middle(listings.map((listing) => askedPrice(listing, world.day + 1))),
    ]),
  );
}

/** Of the listing's own shelf; its own price where all pages of the shelf are paused. */
export const medianPrice = (medians: ReadonlyMap<string, number>, world: World, listing: Listing): number =>
  medians.get(shelfOf(world, listing)) ?? askedPrice(listing, world.day + 1);
