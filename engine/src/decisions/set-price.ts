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
});
type SetPrice = Infer<typeof shape>;

function check(world: World, company: number, content: SetPrice): Fault[] {
  const { listing, price, shipping } = content;
  if (!findListing(world, company, listing)) return unknownListing(listing);
  return price === undefined && shipping === undefined ? [fault('price', 'decision.nothing-changes')] : [];
}

function apply({ world }: Today, company: number, content: SetPrice): void {
  const listing = mustFindListing(world, company, content.listing);
  if (content.price !== undefined) listing.price = money(content.price);
  if (content.shipping !== undefined) listing.shipping = money(content.shipping);
}

export const setPrice: DecisionKind<'set-price', SetPrice> = { kind: 'set-price', shape, check, apply };
