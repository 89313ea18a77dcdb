import { fault, integer, object, oneOf, yesOrNo, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing } from './find.ts';
import { mustFindListing, storeFaults, unknownListing } from './standing.ts';

const shape = object({ kind: oneOf('pause-listing'), listing: integer(1), isPaused: yesOrNo });
type PauseListing = Infer<typeof shape>;

function check(world: World, company: number, content: PauseListing): Fault[] {
  const listing = findListing(world, company, content.listing);
  if (!listing) return unknownListing(content.listing);
  if (listing.isPaused === content.isPaused) return [fault('isPaused', 'decision.nothing-changes')];
  return content.isPaused ? [] : storeFaults(world, company, listing.market);
}

function apply({ world }: Today, company: number, content: PauseListing): void {
  mustFindListing(world, company, content.listing).isPaused = content.isPaused;
}

/** Takes a page out of the shop window, or puts it back. What was ordered is still owed. */
export const pauseListing: DecisionKind<'pause-listing', PauseListing> = {
  kind: 'pause-listing',
  shape,
  check,
  apply,
};
