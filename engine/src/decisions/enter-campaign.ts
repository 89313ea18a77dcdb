import { money } from '../money.ts';
import { chargePromotion } from '../promotion/count-promotions.ts';
import { entryFaults, storeFor } from '../promotion/entry.ts';
import { noTally } from '../promotion/promotions.ts';
import { campaignsOf } from '../promotion/rules-of-promotion.ts';
import { fault, id, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { listingPrice } from './prices.ts';
import { promoted } from './promotion-faults.ts';
import { mustFindListing } from './standing.ts';

const shape = object({
  kind: oneOf('enter-campaign'),
  campaign: id,
  listing: integer(1),
  /** What one unit costs on the campaign's days, minor units of the market's currency. */
  price: listingPrice,
});
type EnterCampaign = Infer<typeof shape>;

function check(world: World, company: number, content: EnterCampaign): Fault[] {
  const found = promoted(world, company, { listing: content.listing, kind: 'campaigns' });
  if ('faults' in found) return found.faults;
  const { listing } = found;
  const day = world.day + 1;
  const dated = campaignsOf(world.scenario, listing.market, day).find(
    ({ campaign }) => campaign.id === content.campaign,
  );
  if (!dated) return [fault('campaign', 'decision.unknown-campaign', { campaign: content.campaign })];
  const { campaign, opensOn, closesOn } = dated;
  if (day < opensOn) return [fault('campaign', 'decision.campaign-not-open', { opensOn })];
  if (day > closesOn) return [fault('campaign', 'decision.campaign-closed', { closesOn })];
  const faults = listing.entry
    ? [fault('listing', 'decision.is-in-a-campaign', { campaign: listing.entry.campaign })]
    : [];
  const applicant = { listing, store: storeFor(world, listing), price: content.price, day };
  return [...faults, ...entryFaults(world, campaign.entry, applicant)];
}

function apply(today: Today, company: number, content: EnterCampaign): void {
  const { world, day } = today;
  const listing = mustFindListing(world, company, content.listing);
  const dated = campaignsOf(world.scenario, listing.market, day).find(
    ({ campaign }) => campaign.id === content.campaign,
  );
  if (!dated) throw new Error(`no campaign ${content.campaign} for listing ${listing.id}`);
  const { campaign, from, until } = dated;
  const tally = noTally();
  const { feePerThousand } = campaign;
  listing.entry = { campaign: campaign.id, price: money(content.price), from, until, feePerThousand, tally };
  chargePromotion(today, listing, { tally, fee: campaign.fee });
}

/** A page into a campaign of the platform, at a price of its own. */
export const enterCampaign: DecisionKind<'enter-campaign', EnterCampaign> = {
  kind: 'enter-campaign',
  shape,
  check,
  apply,
};
