import { putAway } from '../promotion/close-promotions.ts';
import { PROMOTIONS, type PromotionKind, type Tally } from '../promotion/promotions.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { Listing, World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing } from './find.ts';
import { mustFindListing, unknownListing } from './standing.ts';

const shape = object({
  kind: oneOf('end-promotion'),
  listing: integer(1),
  promotion: oneOf(...PROMOTIONS),
});
type EndPromotion = Infer<typeof shape>;

interface Run {
  readonly from: number;
  readonly until: number;
  readonly tally: Tally;
}

const RUNS: Record<PromotionKind, (listing: Listing) => Run | undefined> = {
  price: ({ promotion }) => promotion,
  coupon: ({ coupon }) => coupon,
  deal: ({ deal }) => deal && { from: deal.day, until: deal.day, tally: deal.tally },
  campaign: ({ entry }) => entry,
  bundle: ({ bundle }) => bundle,
};

const FIELDS = {
  price: 'promotion',
  coupon: 'coupon',
  deal: 'deal',
  campaign: 'entry',
  bundle: 'bundle',
} as const;

function check(world: World, company: number, content: EndPromotion): Fault[] {
  const listing = findListing(world, company, content.listing);
  if (!listing) return unknownListing(content.listing);
  const run = RUNS[content.promotion](listing);
  if (!run) return [fault('promotion', 'decision.no-promotion-runs')];
  // Who has a place among the deals keeps to it once it has begun.
  const isBound = content.promotion === 'campaign' && run.from <= world.day;
  return isBound ? [fault('promotion', 'decision.campaign-has-begun', { until: run.until })] : [];
}

function apply(today: Today, company: number, content: EndPromotion): void {
  const listing = mustFindListing(today.world, company, content.listing);
  const run = RUNS[content.promotion](listing);
  if (!run) throw new Error(`no ${content.promotion} runs on listing ${listing.id}`);
  putAway(today, listing, content.promotion, { ...run, until: today.day - 1 });
  delete listing[FIELDS[content.promotion]];
  if (content.promotion === 'price' && listing.was?.until !== undefined) delete listing.was;
}

/** Ends what runs on a page before its time; what the platform has been paid for it is not given back. */
export const endPromotion: DecisionKind<'end-promotion', EndPromotion> = {
  kind: 'end-promotion',
  shape,
  check,
  apply,
};
