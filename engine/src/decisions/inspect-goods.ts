import { credit, debit, post } from '../ledger/post.ts';
import { money, type Money } from '../money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { findSupply, mustFindSupply, unknownSupply } from './own-supply.ts';

const shape = object({
  kind: oneOf('inspect-goods'),
  supply: integer(1),
  /** How many of its units are looked at. */
  units: integer(1, 1_000_000),
});
type InspectGoods = Infer<typeof shape>;

function feeOf({ goods: { inspection } }: Scenario, units: number): Money {
  return money((inspection?.fee ?? 0) + (inspection?.perUnit ?? 0) * units);
}

function check(world: World, company: number, { supply: id, units }: InspectGoods): Fault[] {
  if (!world.scenario.goods.inspection) return [fault('kind', 'decision.no-inspectors')];
  const supply = findSupply(world, company, id);
  if (!supply) return unknownSupply(id);
  if (supply.inspection) return [fault('supply', 'decision.inspected-already', { supply: id })];
  if (units > supply.units)
    return [fault('units', 'decision.more-than-ordered', { units, ordered: supply.units })];
  return affordable(world, company, feeOf(world.scenario, units), 'units');
}

function apply(today: Today, company: number, { supply: id, units }: InspectGoods): void {
  const { world, day } = today;
  const { scenario } = world;
  const { currency } = scenario.home;
  const fee = feeOf(scenario, units);
  post(today, company, {
    memo: 'inspection',
    lines: [debit('sourcing', currency, fee), credit('bank', currency, fee)],
  });
  mustFindSupply(world, company, id).inspection = { units, askedOn: day };
}

/** Has goods looked at in the factory, before they leave it. */
export const inspectGoods: DecisionKind<'inspect-goods', InspectGoods> = {
  kind: 'inspect-goods',
  shape,
  check,
  apply,
};
