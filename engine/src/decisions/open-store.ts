import { at } from '../at.ts';
import { cleanRecord } from '../conduct/violation.ts';
import { fault, id, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { platformRulesOn } from '../scenario/rules-in-force.ts';
import type { DecisionKind } from './decision.ts';
import { findStore, marketIndex } from './find.ts';

const shape = object({ kind: oneOf('open-store'), market: id });
type OpenStore = Infer<typeof shape>;

function check(world: World, company: number, { market }: OpenStore): Fault[] {
  const index = marketIndex(world.scenario, market);
  if (index < 0) return [fault('market', 'decision.unknown-market', { market })];
  return findStore(world, company, index) ? [fault('market', 'decision.store-is-open', { market })] : [];
}

function apply(today: Today, company: number, content: OpenStore): void {
  const { world, day } = today;
  const market = marketIndex(world.scenario, content.market);
  const rules = platformRulesOn(world.scenario, at(world.scenario.markets, market).channel, day);
  at(world.companies, company).stores.push({
    market,
    openedOn: day,
    handlingDays: rules.handlingDays,
    health: { points: rules.health.start, faultless: 0, isSuspended: false, days: [] },
    conduct: cleanRecord(),
    leftCarts: [],
  });
}

export const openStore: DecisionKind<'open-store', OpenStore> = { kind: 'open-store', shape, check, apply };
