import { at } from '../at.ts';
import { REQUESTS } from '../orders/book.ts';
import { fault, id, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findStore, marketIndex } from './find.ts';
import { mustFindStore } from './standing.ts';

const shape = object({
  kind: oneOf('request-reviews'),
  market: id,
  /** Once per order, on a day that the platform allows; `incentivised` promises something, which no platform allows. */
  wording: oneOf(...REQUESTS),
});
type RequestReviews = Infer<typeof shape>;

function check(world: World, company: number, { market, wording }: RequestReviews): Fault[] {
  const place = marketIndex(world.scenario, market);
  if (place < 0) return [fault('market', 'decision.unknown-market', { market })];
  const store = findStore(world, company, place);
  if (!store) return [fault('market', 'decision.store-not-open', { market })];
  if (!at(world.scenario.markets, place).afterTheOrder.reviewWork) {
    return [fault('market', 'decision.no-review-requests', { market })];
  }
  return (store.reviewRequest ?? 'none') === wording ? [fault('wording', 'decision.nothing-changes')] : [];
}

function apply({ world }: Today, company: number, { market, wording }: RequestReviews): void {
  const store = mustFindStore(world, company, marketIndex(world.scenario, market));
  if (wording === 'none') delete store.reviewRequest;
  else store.reviewRequest = wording;
}

/** Whether and how buyers of a store are asked for their review. */
export const requestReviews: DecisionKind<'request-reviews', RequestReviews> = {
  kind: 'request-reviews',
  shape,
  check,
  apply,
};
