import { noTally } from '../promotion/promotions.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing } from './find.ts';
import { promoted, windowFaults } from './promotion-faults.ts';
import { mustFindListing } from './standing.ts';

const shape = object({
  kind: oneOf('bundle-listings'),
  /** Who buys this page is offered the other. */
  listing: integer(1),
  other: integer(1),
  /** Off the other, when both are bought. */
  perThousand: integer(1, 1000),
  from: integer(1),
  days: integer(1, 365),
});
type BundleListings = Infer<typeof shape>;

function check(world: World, company: number, content: BundleListings): Fault[] {
  const found = promoted(world, company, { listing: content.listing, kind: 'bundles' });
  if ('faults' in found) return found.faults;
  const { listing, rules } = found;
  const faults = windowFaults(world, content, rules.mostDays);
  if (content.perThousand > rules.mostPerThousand) {
    const values = { least: 0.1, most: rules.mostPerThousand / 10 };
    faults.push(fault('perThousand', 'decision.discount-out-of-bounds', values));
  }
  const other = findListing(world, company, content.other);
  if (!other) faults.push(fault('other', 'decision.unknown-listing', { listing: content.other }));
  else if (other.market !== listing.market) faults.push(fault('other', 'decision.bundle-elsewhere'));
  else if (other.id === listing.id) faults.push(fault('other', 'decision.bundle-with-itself'));
  if (listing.bundle)
    faults.push(fault('listing', 'decision.is-in-a-bundle', { until: listing.bundle.until }));
  return faults;
}

function apply({ world }: Today, company: number, content: BundleListings): void {
  const { other, perThousand, from, days } = content;
  const listing = mustFindListing(world, company, content.listing);
  listing.bundle = { other, perThousand, from, until: from + days - 1, tally: noTally() };
}

/** Two pages of a store together: the second costs less for those who buy the first. */
export const bundleListings: DecisionKind<'bundle-listings', BundleListings> = {
  kind: 'bundle-listings',
  shape,
  check,
  apply,
};
