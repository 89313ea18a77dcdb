import { money } from '../money.ts';
import { fault, integer, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing } from './find.ts';
import { listingPrice, listingShipping } from './prices.ts';
import { mustFindListing, unknownListing } from './standing.ts';

const shape = object({
  kind: oneOf('set-price'),
  listing: integer(1),
  price: optional(listingPrice),
  shipping: optional(listingShipping),
  /** The former price that the page claims from now on; 0 takes it away. */
  was: optional(integer(0, 50_000_000)),
});
type SetPrice = Infer<typeof shape>;

function check(world: World, company: number, content: SetPrice): Fault[] {
  const { listing, price, shipping, was } = content;
  if (!findListing(world, company, listing)) return unknownListing(listing);
  return price === undefined && shipping === undefined && was === undefined
    ? [fault('price', 'decision.nothing-changes')]
    : [];
}

function apply({ world, day }: Today, company: number, content: SetPrice): void {
  const listing = mustFindListing(world, company, content.listing);
  if (content.price !== undefined) listing.price = money(content.price);
  if (content.shipping !== undefined) listing.shipping = money(content.shipping);
  if (content.was === 0) delete listing.was;
  else if (content.was !== undefined) listing.was = { price: money(content.was), since: day };
}

export const setPrice: DecisionKind<'set-price', SetPrice> = { kind: 'set-price', shape, check, apply };
