import { findCampaign } from '../ads/campaign.ts';
import { money } from '../money.ts';
import { fault, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { budgetFaults, campaignIn, raiseFaults, untilFaults } from './ad-faults.ts';
import { campaignName, campaignNumber, dailyBudget, lastDay, raise } from './ad-shapes.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('change-campaign'),
  campaign: campaignNumber,
  name: optional(campaignName),
  dailyBudget: optional(dailyBudget),
  bidding: optional(oneOf('down-only', 'fixed')),
  raiseTop: optional(raise),
  raiseProductPage: optional(raise),
  until: optional(lastDay),
  /** What has ended does not run again. */
  state: optional(oneOf('running', 'paused', 'ended')),
});
type ChangeCampaign = Infer<typeof shape>;

const CHANGEABLE = [
  'name',
  'dailyBudget',
  'bidding',
  'raiseTop',
  'raiseProductPage',
  'until',
  'state',
] as const;

function check(world: World, company: number, content: ChangeCampaign): Fault[] {
  const found = campaignIn(world, company, content.campaign);
  if (Array.isArray(found)) return found;
  if (CHANGEABLE.every((field) => content[field] === undefined))
    return [fault('campaign', 'decision.nothing-changes')];
  const { stand } = found;
  return [
    ...budgetFaults(stand, content.dailyBudget),
    ...raiseFaults(stand, content),
    ...untilFaults(stand, content.until),
  ];
}

function apply({ world }: Today, company: number, content: ChangeCampaign): void {
  const campaign = findCampaign(world.ads, company, content.campaign);
  if (!campaign) throw new Error(`company ${company} has no campaign ${content.campaign}`);
  const { name, dailyBudget, bidding, raiseTop, raiseProductPage, until, state } = content;
  if (name !== undefined) campaign.name = name;
  if (dailyBudget !== undefined) campaign.dailyBudget = money(dailyBudget);
  if (bidding !== undefined) campaign.bidding = bidding;
  if (raiseTop !== undefined) campaign.raises.top = raiseTop;
  if (raiseProductPage !== undefined) campaign.raises.productPage = raiseProductPage;
  if (until !== undefined) campaign.until = until;
  if (state !== undefined) campaign.state = state;
}

/** Budget, bidding and placements of a campaign, or its pause, return and end. */
export const changeCampaign: DecisionKind<'change-campaign', ChangeCampaign> = {
  kind: 'change-campaign',
  shape,
  check,
  apply,
};
