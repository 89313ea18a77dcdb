/** Own stock on its way to a warehouse abroad: what it costs, how long it takes and whether it arrives. */
import { at } from '../at.ts';
import { normal, stream, uniform } from '../chance.ts';
import { exp } from '../maths.ts';
import type { Money } from '../money.ts';
import { daysWithin, ownSpread } from '../orders/band.ts';
import { chargeableGrams, freightOf } from '../orders/postage.ts';
import type { FreightLane } from '../scenario/lanes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { World } from '../world.ts';

const TRANSIT = stream('freight/transit');
const CONGESTION = stream('freight/congestion');
const LOSS = stream('freight/loss');

export interface Load {
  /** Place in the scenario's products. */
  readonly product: number;
  readonly units: number;
}

export const loadGrams = (scenario: Scenario, lane: FreightLane, { product, units }: Load): number =>
  chargeableGrams(at(scenario.goods.products, product), units, lane.volumetric);

/** What a shipment costs to move, in fen of the home currency. */
export function freightCharge(scenario: Scenario, lane: FreightLane, loads: readonly Load[]): Money {
  const grams = loads.reduce((sum, load) => sum + loadGrams(scenario, lane, load), 0);
  return freightOf(lane, grams);
}

/** Whole days under way. What a company sends by one lane on one day travels and arrives, or is lost, together. */
export function freightDays(world: World, lane: number, company: number, day: number): number {
  const { scenario, seed } = world;
  const { number } = at(world.companies, company);
  const { days, congestion } = at(scenario.lanes.freight, lane);
  const week = Math.floor((day - 1) / 7);
  const crowding = exp(congestion * normal(seed, CONGESTION, lane, week));
  const own = daysWithin(days, uniform(seed, TRANSIT, number, day, lane), ownSpread(days, congestion));
  return Math.max(1, Math.ceil(own * crowding));
}

export function isFreightLost(world: World, lane: number, company: number, sentOn: number): boolean {
  const { lostShare } = at(world.scenario.lanes.freight, lane);
  const { number } = at(world.companies, company);
  return uniform(world.seed, LOSS, number, sentOn, lane) < lostShare;
}
