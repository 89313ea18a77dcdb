import { at } from '../at.ts';
import { sharesPurse } from '../ledger/holdings.ts';
import { bankRulesOn } from '../scenario/rules-in-force.ts';
import { fault, id, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findStore, marketIndex } from './find.ts';
import { mustFindStore } from './standing.ts';

const shape = object({ kind: oneOf('set-payout'), market: id, into: oneOf('home', 'wallet') });
type SetPayout = Infer<typeof shape>;

function check(world: World, company: number, { market, into }: SetPayout): Fault[] {
  const { scenario, day } = world;
  if (!bankRulesOn(scenario, day + 1)) return [fault('', 'decision.no-bank')];
  const index = marketIndex(scenario, market);
  if (index < 0) return [fault('market', 'decision.unknown-market', { market })];
  const store = findStore(world, company, index);
  if (!store) return [fault('market', 'decision.store-not-open', { market })];
  return (store.payout ?? 'home') === into ? [fault('into', 'decision.nothing-changes')] : [];
}

/** Says where a store's payouts go: home, converted by the platform, or into the wallet of their own currency. */
export const setPayout: DecisionKind<'set-payout', SetPayout> = {
  kind: 'set-payout',
  shape,
  check,
  apply({ world }, company, { market, into }) {
    const { scenario } = world;
    const chosen = mustFindStore(world, company, marketIndex(scenario, market));
    // A platform settles one sum for each currency, so all stores that share it are paid the same way.
    for (const store of at(world.companies, company).stores) {
      if (!sharesPurse(scenario, store.market, chosen.market)) continue;
      if (into === 'wallet') store.payout = into;
      else delete store.payout;
    }
  },
};
