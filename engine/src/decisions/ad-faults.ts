/** Why a platform refuses an advertisement: the limits of its rules, in the currency of the market. */
import { findCampaign, findGroup, type AdGroup, type Campaign } from '../ads/campaign.ts';
import { adRulesOn, type AdRulesInMarket } from '../ads/rules.ts';
import { at } from '../at.ts';
import { isHeldTo } from '../conduct/standing.ts';
import { inUnits } from '../ledger/exchange.ts';
import { fault, type Fault } from '../shape.ts';
import type { World } from '../world.ts';
import { findListing } from './find.ts';
import { storeFaults } from './standing.ts';

export interface Stand {
  readonly world: World;
  readonly company: number;
  readonly market: number;
  readonly sold: AdRulesInMarket;
}

/** Where the company may advertise in a market now, or why it may not. */
export function standIn(world: World, company: number, market: number): Stand | Fault[] {
  const faults = storeFaults(world, company, market);
  if (faults.length > 0) return faults;
  if (isHeldTo(world, { company, market }, 'ads-barred', world.day + 1)) {
    return [fault('market', 'decision.ads-barred', { market: at(world.scenario.markets, market).id })];
  }
  const sold = adRulesOn(world.scenario, market, world.day + 1);
  if (sold) return { world, company, market, sold };
  return [fault('market', 'decision.no-ads-here', { market: at(world.scenario.markets, market).id })];
}

/** A campaign of the company that has not ended, with where it stands. */
export function campaignIn(
  world: World,
  company: number,
  id: number,
): { readonly campaign: Campaign; readonly stand: Stand } | Fault[] {
  const campaign = findCampaign(world.ads, company, id);
  if (!campaign) return [fault('campaign', 'decision.unknown-campaign', { campaign: id })];
  if (campaign.state === 'ended') return [fault('campaign', 'decision.campaign-ended', { campaign: id })];
  const stand = standIn(world, company, campaign.market);
  return Array.isArray(stand) ? stand : { campaign, stand };
}

export function groupIn(campaign: Campaign, id: number): AdGroup | Fault[] {
  return (
    findGroup(campaign, id) ?? [
      fault('group', 'decision.unknown-ad-group', { campaign: campaign.id, group: id }),
    ]
  );
}

interface Bounds {
  readonly amount: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly path: string;
  /** The codes of what lies below and above. */
  readonly low: string;
  readonly high: string;
}

function boundFaults({ world, sold }: Stand, { amount, least, most, path, low, high }: Bounds): Fault[] {
  const { currency } = sold;
  const read = (each: number): number => inUnits(world.scenario, each, currency);
  if (amount === undefined) return [];
  if (amount < least) return [fault(path, low, { least: read(least), currency })];
  return amount > most ? [fault(path, high, { most: read(most), currency })] : [];
}

export function bidFaults(stand: Stand, amount: number | undefined, path: string): Fault[] {
  const { leastBid: least, mostBid: most } = stand.sold.amounts;
  const codes = { low: 'decision.bid-too-low', high: 'decision.bid-too-high' };
  return boundFaults(stand, { amount, least, most, path, ...codes });
}

export function budgetFaults(stand: Stand, amount: number | undefined): Fault[] {
  const { leastBudget: least, mostBudget: most } = stand.sold.amounts;
  const codes = { low: 'decision.budget-too-low', high: 'decision.budget-too-high' };
  return boundFaults(stand, { amount, least, most, path: 'dailyBudget', ...codes });
}

export function raiseFaults(
  { sold }: Stand,
  raises: { readonly raiseTop?: number; readonly raiseProductPage?: number },
): Fault[] {
  const most = sold.rules.mostRaise;
  return (['raiseTop', 'raiseProductPage'] as const).flatMap((path) =>
    (raises[path] ?? 0) > most ? [fault(path, 'decision.raise-too-high', { most })] : [],
  );
}

/** A campaign's last day lies ahead and in the world. */
export function untilFaults({ world }: Stand, until: number | undefined): Fault[] {
  if (until === undefined) return [];
  const earliest = world.day + 1;
  if (until < earliest) return [fault('until', 'decision.day-is-past', { earliest })];
  const latest = world.scenario.days;
  return until > latest ? [fault('until', 'decision.after-the-end', { latest })] : [];
}

export const tooMany = (path: string, count: number, most: number): Fault[] =>
  count > most ? [fault(path, 'decision.too-many-of-these', { most })] : [];

export const campaignCountFaults = ({ world, company, market, sold }: Stand): Fault[] => {
  const running = world.ads.campaigns.filter(
    (each) => each.company === company && each.market === market && each.state !== 'ended',
  );
  return tooMany('name', running.length + 1, sold.rules.limits.campaigns);
};

export const groupCountFaults = ({ sold }: Stand, campaign: Campaign): Fault[] =>
  tooMany('group', campaign.groups.length + 1, sold.rules.limits.groupsPerCampaign);

/** The pages that a group is to show: own ones of this market, each once. */
export function listingFaults(stand: Stand, listings: readonly number[] | undefined): Fault[] {
  if (!listings) return [];
  const { world, company, market, sold } = stand;
  const seen = new Set<number>();
  const faults = listings.flatMap((id, place): Fault[] => {
    const path = `listings[${place}]`;
    const listing = findListing(world, company, id);
    if (!listing) return [fault(path, 'decision.unknown-listing', { listing: id })];
    if (listing.market !== market) return [fault(path, 'decision.listing-elsewhere', { listing: id })];
    if (seen.has(id)) return [fault(path, 'decision.listing-named-twice', { listing: id })];
    seen.add(id);
    return [];
  });
  return [...faults, ...tooMany('listings', listings.length, sold.rules.limits.listingsPerGroup)];
}
