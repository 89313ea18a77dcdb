/** What decisions about ways ask of a lane. */
import { at } from '../at.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fault, type Fault } from '../shape.ts';
import { laneIndex } from './find.ts';

/** Faults of sending one unit of a product by a lane: a heavier order goes in several parcels, a unit cannot. */
export function tooHeavyFor(scenario: Scenario, lane: number, product: number, path: string): Fault[] {
  const { id, maxGrams } = at(scenario.lanes.lanes, lane);
  const { id: name, grams } = at(scenario.goods.products, product);
  return grams > maxGrams
    ? [fault(path, 'decision.too-heavy', { product: name, grams, lane: id, maxGrams })]
    : [];
}

/** Faults of a lane by its id, for parcels to a market's country. */
export function laneFaults(scenario: Scenario, lane: string, market: number): Fault[] {
  const index = laneIndex(scenario, lane);
  if (index < 0) return [fault('lane', 'decision.unknown-lane', { lane })];
  const { to, channel } = at(scenario.lanes.lanes, index);
  const { country, channel: own, id } = at(scenario.markets, market);
  if (to !== country) return [fault('lane', 'decision.lane-goes-elsewhere', { lane, to, country })];
  return channel === undefined || channel === own
    ? []
    : [fault('lane', 'decision.lane-of-another-platform', { lane, market: id })];
}
