import { findCampaign, findGroup } from '../ads/campaign.ts';
import { fault, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { campaignIn, groupIn } from './ad-faults.ts';
import { campaignNumber, groupNumber, negatives } from './ad-shapes.ts';
import { addNegatives, negativeFaults } from './ad-targets.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('set-negatives'),
  campaign: campaignNumber,
  group: groupNumber,
  add: optional(negatives),
  drop: optional(negatives),
});
type SetNegatives = Infer<typeof shape>;

function check(world: World, company: number, content: SetNegatives): Fault[] {
  const found = campaignIn(world, company, content.campaign);
  if (Array.isArray(found)) return found;
  const group = groupIn(found.campaign, content.group);
  if (Array.isArray(group)) return group;
  const { add = [], drop = [] } = content;
  if (add.length + drop.length === 0) return [fault('add', 'decision.nothing-changes')];
  const strangers = drop.flatMap(({ words, match }, place): Fault[] =>
    group.negatives.some((each) => each.words === words && each.match === match)
      ? []
      : [fault(`drop[${place}]`, 'decision.unknown-negative', { words })],
  );
  return [...strangers, ...negativeFaults(found.stand, group, add)];
}

function apply(
  { world }: Today,
  company: number,
  { campaign: id, group: of, add = [], drop = [] }: SetNegatives,
): void {
  const campaign = findCampaign(world.ads, company, id);
  const group = campaign && findGroup(campaign, of);
  if (!group) throw new Error(`company ${company} has no group ${of} in ${id}`);
  group.negatives = group.negatives.filter(
    ({ words, match }) => !drop.some((each) => each.words === words && each.match === match),
  );
  addNegatives(group, add);
}

/** Words in a search that keep a group's rows off its page. */
export const setNegatives: DecisionKind<'set-negatives', SetNegatives> = {
  kind: 'set-negatives',
  shape,
  check,
  apply,
};
