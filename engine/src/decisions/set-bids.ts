import { findCampaign, findGroup, type AdGroup } from '../ads/campaign.ts';
import { money } from '../money.ts';
import { fault, integer, list, object, oneOf, optional, yesOrNo, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { bidFaults, campaignIn, groupIn } from './ad-faults.ts';
import { bid, campaignNumber, groupNumber } from './ad-shapes.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('set-bids'),
  campaign: campaignNumber,
  group: groupNumber,
  targets: list(object({ target: integer(1), bid: optional(bid), isPaused: optional(yesOrNo) }), {
    min: 1,
    max: 2000,
  }),
});
type SetBids = Infer<typeof shape>;

function check(world: World, company: number, content: SetBids): Fault[] {
  const found = campaignIn(world, company, content.campaign);
  if (Array.isArray(found)) return found;
  const group = groupIn(found.campaign, content.group);
  if (Array.isArray(group)) return group;
  const seen = new Set<number>();
  return content.targets.flatMap(({ target, bid, isPaused }, place): Fault[] => {
    const path = `targets[${place}]`;
    if (!group.targets.some(({ id }) => id === target))
      return [fault(`${path}.target`, 'decision.unknown-target', { target })];
    if (seen.has(target)) return [fault(`${path}.target`, 'decision.target-named-twice', { target })];
    seen.add(target);
    if (bid === undefined && isPaused === undefined) return [fault(path, 'decision.nothing-changes')];
    return bidFaults(found.stand, bid, `${path}.bid`);
  });
}

function apply({ world }: Today, company: number, content: SetBids): void {
  const campaign = findCampaign(world.ads, company, content.campaign);
  const group: AdGroup | undefined = campaign && findGroup(campaign, content.group);
  if (!group) throw new Error(`company ${company} has no group ${content.group} in ${content.campaign}`);
  for (const { target: id, bid, isPaused } of content.targets) {
    const target = group.targets.find((each) => each.id === id);
    if (!target) throw new Error(`group ${group.id} has no target ${id}`);
    if (bid !== undefined) target.bid = money(bid);
    if (isPaused !== undefined) target.isPaused = isPaused;
  }
}

/** What a click on each target may cost, and which targets rest. */
export const setBids: DecisionKind<'set-bids', SetBids> = { kind: 'set-bids', shape, check, apply };
