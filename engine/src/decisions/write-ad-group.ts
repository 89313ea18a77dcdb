import { findCampaign, findGroup, type Ad, type AdGroup, type Campaign } from '../ads/campaign.ts';
import { money } from '../money.ts';
import { fault, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { bidFaults, campaignIn, groupCountFaults, groupIn, listingFaults, type Stand } from './ad-faults.ts';
import { bid, campaignName, campaignNumber, groupNumber, listings, TARGETS } from './ad-shapes.ts';
import { addTargets, targetFaults } from './ad-targets.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('write-ad-group'),
  campaign: campaignNumber,
  /** The group to change; absent for a new one, which then needs a name, pages and a bid. */
  group: optional(groupNumber),
  name: optional(campaignName),
  /** All pages that the group shows from now on. */
  listings: optional(listings),
  bid: optional(bid),
  /** Added to those that the group has. */
  ...TARGETS,
});
type WriteAdGroup = Infer<typeof shape>;

const CHANGEABLE = ['name', 'listings', 'bid', 'keywords', 'products', 'categories'] as const;
const NEEDED = ['name', 'listings', 'bid'] as const;

function check(world: World, company: number, content: WriteAdGroup): Fault[] {
  const found = campaignIn(world, company, content.campaign);
  if (Array.isArray(found)) return found;
  const { campaign, stand } = found;
  if (content.group === undefined) return checkNew(stand, campaign, content);
  const group = groupIn(campaign, content.group);
  if (Array.isArray(group)) return group;
  if (CHANGEABLE.every((field) => content[field] === undefined))
    return [fault('group', 'decision.nothing-changes')];
  return contentFaults(stand, group, content);
}

function checkNew(stand: Stand, campaign: Campaign, content: WriteAdGroup): Fault[] {
  const missing = NEEDED.filter((field) => content[field] === undefined);
  if (missing.length > 0) return missing.map((field) => fault(field, 'shape.missing'));
  return [...groupCountFaults(stand, campaign), ...contentFaults(stand, undefined, content)];
}

const contentFaults = (stand: Stand, group: AdGroup | undefined, content: WriteAdGroup): Fault[] => [
  ...listingFaults(stand, content.listings),
  ...bidFaults(stand, content.bid, 'bid'),
  ...targetFaults(stand, group, content),
];

function apply({ world }: Today, company: number, content: WriteAdGroup): void {
  const campaign = findCampaign(world.ads, company, content.campaign);
  if (!campaign) throw new Error(`company ${company} has no campaign ${content.campaign}`);
  const group = content.group === undefined ? newGroup(campaign) : findGroup(campaign, content.group);
  if (!group) throw new Error(`campaign ${campaign.id} has no group ${content.group}`);
  const { name, listings, bid } = content;
  if (name !== undefined) group.name = name;
  if (listings !== undefined) group.ads = adsFor(group, listings);
  if (bid !== undefined) group.bid = money(bid);
  addTargets(world.scenario, campaign, group, content);
}

function newGroup(campaign: Campaign): AdGroup {
  const group: AdGroup = {
    id: campaign.next.group,
    name: '',
    ads: [],
    bid: money(0),
    targets: [],
    negatives: [],
  };
  campaign.next.group += 1;
  campaign.groups.push(group);
  return group;
}

/** A page that was shown before keeps its record. */
const adsFor = ({ ads }: AdGroup, listings: readonly number[]): Ad[] =>
  listings.map((listing) => ads.find((ad) => ad.listing === listing) ?? { listing, expected: 0, clicks: 0 });

/** Pages that are advertised together, at one bid, for the same targets. */
export const writeAdGroup: DecisionKind<'write-ad-group', WriteAdGroup> = {
  kind: 'write-ad-group',
  shape,
  check,
  apply,
};
