import { money } from '../money.ts';
import { fault, integer, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing } from './find.ts';

/** Up to ten million units of the currency: beyond that the price columns of the order book could overflow. */
const price = integer(1, 1_000_000_000);
const shipping = integer(0, 100_000_000);

const shape = object({
  kind: oneOf('set-price'),
  listing: integer(1),
  price: optional(price),
  shipping: optional(shipping),
});
type SetPrice = Infer<typeof shape>;

function check(world: World, company: number, content: SetPrice): Fault[] {
  const { listing, price, shipping } = content;
  if (!findListing(world, company, listing))
    return [fault('listing', 'decision.unknown-listing', { listing })];
  return price === undefined && shipping === undefined ? [fault('price', 'decision.nothing-changes')] : [];
}

function apply({ world }: Today, company: number, content: SetPrice): void {
  const listing = findListing(world, company, content.listing);
  if (!listing) throw new Error('a price for no listing');
  if (content.price !== undefined) listing.price = money(content.price);
  if (content.shipping !== undefined) listing.shipping = money(content.shipping);
}

export const setPrice: DecisionKind<'set-price', SetPrice> = { kind: 'set-price', shape, check, apply };
