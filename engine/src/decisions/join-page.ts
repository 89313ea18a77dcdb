import { at } from '../at.ts';
import { pageOf } from '../demand/product-page.ts';
import { money } from '../money.ts';
import { featuredOfferRules, marketAt } from '../scenario/rules-in-force.ts';
import { fault, integer, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { Listing, World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findStore } from './find.ts';
import { tooHeavyFor } from './lanes.ts';
import { newListing } from './new-listing.ts';
import { listingPrice, listingShipping } from './prices.ts';
import { alreadyListed, newPageFaults, storeFaults } from './standing.ts';

const shape = object({
  kind: oneOf('join-page'),
  /** A listing of another company; the offer stands on the page that this one stands on. */
  listing: integer(1),
  price: listingPrice,
  shipping: optional(listingShipping),
});
type JoinPage = Infer<typeof shape>;

const findPage = (world: World, id: number): Listing | undefined => {
  const listing = world.listings.find((each) => each.id === id);
  return listing && pageOf(world, listing);
};

function check(world: World, company: number, { listing: id }: JoinPage): Fault[] {
  const { scenario } = world;
  const page = findPage(world, id);
  if (!page) return [fault('listing', 'decision.no-such-page', { listing: id })];
  const { market, product } = page;
  const { channel } = marketAt(scenario, market);
  if (!featuredOfferRules(scenario, channel, world.day + 1))
    return [fault('listing', 'decision.own-pages-only', { channel })];
  if (page.company === company) return [fault('listing', 'decision.page-is-own', { listing: page.id })];
  if (page.suppressed) return [fault('listing', 'decision.page-is-suppressed', { listing: page.id })];
  const lane = findStore(world, company, market)?.lane;
  return [
    ...storeFaults(world, company, market),
    ...newPageFaults(world, company, market),
    ...alreadyListed(world, { company, product, market }),
    ...(lane === undefined ? [] : tooHeavyFor(scenario, lane, product, 'listing')),
  ];
}

function apply({ world }: Today, company: number, { listing: id, price, shipping = 0 }: JoinPage): void {
  const page = findPage(world, id);
  if (!page) throw new Error(`there is no page ${id} to join`);
  const { product, market } = page;
  world.listings.push({
    ...newListing(at(world.companies, company), { company, product, market }),
    page: page.id,
    price: money(price),
    shipping: money(shipping),
  });
}

/** Sells on a page that another company wrote: its words, pictures and reviews, and an offer of one's own. */
export const joinPage: DecisionKind<'join-page', JoinPage> = { kind: 'join-page', shape, check, apply };
