import type { AdGroup, Campaign } from '../ads/campaign.ts';
import { at } from '../at.ts';
import { money } from '../money.ts';
import { fault, id, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import {
  bidFaults,
  budgetFaults,
  campaignCountFaults,
  listingFaults,
  raiseFaults,
  standIn,
  untilFaults,
} from './ad-faults.ts';
import { bid, campaignName, dailyBudget, lastDay, listings, negatives, raise, TARGETS } from './ad-shapes.ts';
import { addNegatives, addTargets, negativeFaults, targetFaults } from './ad-targets.ts';
import type { DecisionKind } from './decision.ts';
import { marketIndex } from './find.ts';

const shape = object({
  kind: oneOf('start-campaign'),
  market: id,
  name: campaignName,
  dailyBudget,
  bidding: oneOf('down-only', 'fixed'),
  raiseTop: optional(raise),
  raiseProductPage: optional(raise),
  until: optional(lastDay),
  /** The first ad group: the pages it shows, what a click may cost, and what it bids for. */
  listings,
  bid,
  ...TARGETS,
  negatives: optional(negatives),
});
type StartCampaign = Infer<typeof shape>;

function check(world: World, company: number, content: StartCampaign): Fault[] {
  const market = marketIndex(world.scenario, content.market);
  if (market < 0) return [fault('market', 'decision.unknown-market', { market: content.market })];
  const stand = standIn(world, company, market);
  if (Array.isArray(stand)) return stand;
  const { keywords = [], products = [], categories = [] } = content;
  return [
    ...campaignCountFaults(stand),
    ...budgetFaults(stand, content.dailyBudget),
    ...raiseFaults(stand, content),
    ...untilFaults(stand, content.until),
    ...listingFaults(stand, content.listings),
    ...bidFaults(stand, content.bid, 'bid'),
    ...(keywords.length + products.length + categories.length === 0
      ? [fault('keywords', 'decision.no-targets')]
      : targetFaults(stand, undefined, content)),
    ...negativeFaults(stand, undefined, content.negatives ?? []),
  ];
}

/** `20003` is the third campaign of company 2. */
const CAMPAIGNS_PER_COMPANY = 10_000;

function nextCampaign({ companies, ads }: World, company: number): number {
  const started = ads.campaigns.filter((campaign) => campaign.company === company).length;
  return at(companies, company).number * CAMPAIGNS_PER_COMPANY + started + 1;
}

function apply({ world, day }: Today, company: number, content: StartCampaign): void {
  const campaign: Campaign = {
    id: nextCampaign(world, company),
    company,
    market: marketIndex(world.scenario, content.market),
    name: content.name,
    dailyBudget: money(content.dailyBudget),
    bidding: content.bidding,
    raises: { top: content.raiseTop ?? 0, productPage: content.raiseProductPage ?? 0 },
    state: 'running',
    startedOn: day,
    ...(content.until === undefined ? {} : { until: content.until }),
    groups: [],
    next: { group: 2, target: 1 },
  };
  const group: AdGroup = {
    id: 1,
    name: content.name,
    ads: content.listings.map((listing) => ({ listing, expected: 0, clicks: 0 })),
    bid: money(content.bid),
    targets: [],
    negatives: [],
  };
  addTargets(world.scenario, campaign, group, content);
  addNegatives(group, content.negatives ?? []);
  campaign.groups.push(group);
  world.ads.campaigns.push(campaign);
}

/** Sponsored rows for some of a store's pages, under a budget for each day. */
export const startCampaign: DecisionKind<'start-campaign', StartCampaign> = {
  kind: 'start-campaign',
  shape,
  check,
  apply,
};
