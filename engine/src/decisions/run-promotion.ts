import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing } from './find.ts';
import { mustFindListing, storeFaults, unknownListing } from './standing.ts';

const shape = object({
  kind: oneOf('run-promotion'),
  listing: integer(1),
  /** Off the price, from half a per cent to four fifths. */
  perThousand: integer(5, 800),
  from: integer(1),
  days: integer(1, 60),
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
function apply({ world }: Today, company: number, content: RunPromotion): void {
  const { perThousand, from, days } = content;
  mustFindListing(world, company, content.listing).promotion = { perThousand, from, until: from + days - 1 };
}

export const runPromotion: DecisionKind<'run-promotion', RunPromotion> = {
  kind: 'run-promotion',
  shape,
  check,
  apply,
};
