import { fault, integer, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { money } from '../money.ts';
import { putAway } from '../promotion/close-promotions.ts';
import { noTally } from '../promotion/promotions.ts';
import { findListing } from './find.ts';
import { listingPrice } from './prices.ts';
import { mustFindListing, storeFaults, unknownListing } from './standing.ts';

const shape = object({
  kind: oneOf('run-promotion'),
  listing: integer(1),
  /** Off the price, from half a per cent to four fifths. */
  perThousand: integer(5, 800),
  from: integer(1),
  days: integer(1, 60),
  /** The former price that the page claims meanwhile; absent: none. */
  was: optional(listingPrice),
});
type RunPromotion = Infer<typeof shape>;

function check(world: World, company: number, content: RunPromotion): Fault[] {
  const listing = findListing(world, company, content.listing);
  if (!listing) return unknownListing(content.listing);
  const faults = storeFaults(world, company, listing.market);
  const earliest = world.day + 1;
  if (content.from < earliest) faults.push(fault('from', 'decision.day-is-past', { earliest }));
  const latest = world.scenario.days;
  if (content.from > latest) faults.push(fault('from', 'decision.after-the-end', { latest }));
  return faults;
}

/** A new promotion of a listing takes the place of the one before. */
function apply(today: Today, company: number, content: RunPromotion): void {
  const { world } = today;
  const { perThousand, from, days, was } = content;
  const listing = mustFindListing(world, company, content.listing);
  const until = from + days - 1;
  if (listing.promotion) putAway(today, listing, 'price', listing.promotion);
  listing.promotion = { perThousand, from, until, tally: noTally() };
  if (was !== undefined) listing.was = { price: money(was), since: from, until };
}

export const runPromotion: DecisionKind<'run-promotion', RunPromotion> = {
  kind: 'run-promotion',
  shape,
  check,
  apply,
};
