import { at } from '../at.ts';
import { rowsOf } from '../orders/book-columns.ts';
import { routeOrder } from '../orders/dispatch.ts';
import { fault, id, integer, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findStore, laneIndex, marketIndex } from './find.ts';
import { laneFaults, tooHeavyFor } from './lanes.ts';
import { mustFindStore } from './standing.ts';

const shape = object({
  kind: oneOf('set-lane-rule'),
  market: id,
  /** `automatic`: every order goes by the lane; `by-hand`: orders wait for `ship-orders`. */
  dispatch: oneOf('automatic', 'by-hand'),
  lane: optional(id),
  /** Working days between order and dispatch that buyers are promised. */
  handlingDays: optional(integer(0, 30)),
});
type SetLaneRule = Infer<typeof shape>;

function check(world: World, company: number, content: SetLaneRule): Fault[] {
  const { scenario, listings } = world;
  const { lane, dispatch } = content;
  const market = marketIndex(scenario, content.market);
  if (market < 0) return [fault('market', 'decision.unknown-market', { market: content.market })];
  if (!findStore(world, company, market)) {
    return [fault('market', 'decision.store-not-open', { market: content.market })];
  }
  if (dispatch === 'by-hand') return lane === undefined ? [] : [fault('lane', 'decision.no-lane-by-hand')];
  if (lane === undefined) return [fault('lane', 'shape.missing')];
  const faults = laneFaults(scenario, lane, market);
  if (faults.length > 0) return faults;
  const own = listings.filter((listing) => listing.company === company && listing.market === market);
  return own.flatMap(({ product }) => tooHeavyFor(scenario, laneIndex(scenario, lane), product, 'lane'));
}

function apply(today: Today, company: number, content: SetLaneRule): void {
  const { world } = today;
  const store = mustFindStore(world, company, marketIndex(world.scenario, content.market));
  if (content.handlingDays !== undefined) store.handlingDays = content.handlingDays;
  if (content.dispatch === 'by-hand' || content.lane === undefined) {
    delete store.lane;
    return;
  }
  store.lane = laneIndex(world.scenario, content.lane);
  sendThoseThatWait(today, company, store.market, store.lane);
}

/** Orders taken while there was no rule lie at home and wait: the new rule is for them too. */
function sendThoseThatWait(today: Today, company: number, market: number, lane: number): void {
  const { orders, scenario } = today.world;
  if (at(scenario.lanes.lanes, lane).from !== 'home') return;
  for (const row of rowsOf(orders, company, 'paid')) {
    if (orders.market[row] === market && (orders.lane[row] ?? -1) < 0) routeOrder(today, row, lane);
  }
}

/** How a store's orders leave when nobody decides for each. */
export const setLaneRule: DecisionKind<'set-lane-rule', SetLaneRule> = {
  kind: 'set-lane-rule',
  shape,
  check,
  apply,
};
