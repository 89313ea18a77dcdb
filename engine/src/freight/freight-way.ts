/** Own stock on its way to a place abroad: what it costs, its stages, and whether it arrives. */
import { at } from '../at.ts';
import { calendarDay } from '../calendar.ts';
import { normal, stream, uniform } from '../chance.ts';
import { exp } from '../maths.ts';
import { daysWithin, ownSpread } from '../orders/band.ts';
import { busyFactor } from '../orders/busy.ts';
import type { FreightLane } from '../scenario/lanes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { portWait } from '../shocks/effects.ts';
import { keeperOf } from '../stock/keeper.ts';
import type { World } from '../world.ts';
import { freightPrice, type Cargo, type FreightPrice } from './freight-price.ts';

const TRANSIT = stream('freight/transit');
const CONGESTION = stream('freight/congestion');
const LOSS = stream('freight/loss');
const APPOINTMENT = stream('freight/appointment');

export interface Load {
  /** Place in the scenario's products. */
  readonly product: number;
  readonly units: number;
}

export const cargoOf = ({ goods }: Scenario, loads: readonly Load[]): Cargo[] =>
  loads.map(({ product, units }) => ({ product: at(goods.products, product), units }));

/** What a shipment costs to move on a day of the world, in fen of the home currency. */
export const freightCharge = (
  scenario: Scenario,
  lane: FreightLane,
  loads: readonly Load[],
  day: number,
): FreightPrice => freightPrice(lane, cargoOf(scenario, loads), calendarDay(scenario, day));

/** Whole days under way. What a company sends by one lane on one day travels and arrives, or is lost, together. */
export function freightDays(world: World, lane: number, company: number, day: number): number {
  const { scenario, seed } = world;
  const { number } = at(world.companies, company);
  const { id, days, congestion, busy = [] } = at(scenario.lanes.freight, lane);
  const week = Math.floor((day - 1) / 7);
  const crowding = exp(congestion * normal(seed, CONGESTION, lane, week));
  const own = daysWithin(days, uniform(seed, TRANSIT, number, day, lane), ownSpread(days, congestion));
  const underWay = Math.max(1, Math.ceil(own * crowding * busyFactor(busy, calendarDay(scenario, day))));
  return portWait(scenario, id, day) + underWay;
}

/** Days at the gate until there is a slot to unload. */
export function appointmentWait(
  { scenario, seed, companies }: World,
  { place, company, lane, day }: { place: string; company: number; lane: number; day: number },
): number {
  const band = keeperOf(scenario, place, day)?.appointmentDays;
  if (!band) return 0;
  const share = uniform(seed, APPOINTMENT, at(companies, company).number, day, lane);
  return band.min + Math.floor((band.max - band.min + 1) * share);
}

export function isFreightLost(world: World, lane: number, company: number, sentOn: number): boolean {
  const { lostShare } = at(world.scenario.lanes.freight, lane);
  const { number } = at(world.companies, company);
  return uniform(world.seed, LOSS, number, sentOn, lane) < lostShare;
}
