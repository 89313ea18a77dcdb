/** When an order must leave and when its buyer is told it will arrive. */
import { at } from '../at.ts';
import { addWorkingDays, calendarDay, isHoliday, weekday } from '../calendar.ts';
import type { Lane } from '../scenario/lanes.ts';
import { aheadOfHome } from '../local-time.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { fulfilmentPlace, HOME } from '../stock/places.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR, type Moment, type Store } from '../world.ts';

/** A warehouse abroad packs by the next working day, whatever the seller needs at home. */
const WAREHOUSE_HANDLING_DAYS = 1;
const SUNDAY = 6;

export const dayOfMoment = (moment: Moment): number => Math.floor(moment / SLICES_PER_DAY) + 1;
export const startOfDay = (day: number): Moment => (day - 1) * SLICES_PER_DAY;
/** The first moment that is no longer in the day. */
export const endOfDay = (day: number): Moment => day * SLICES_PER_DAY;

export type Origin = Lane['from'];

export const laneAt = (scenario: Scenario, lane: number): Lane => at(scenario.lanes.lanes, lane);

/** Where a store's goods lie: the start of its lane, or home while it has none. */
export function originOf(scenario: Scenario, store: Pick<Store, 'lane'>): Origin {
  return store.lane === undefined ? 'home' : laneAt(scenario, store.lane).from;
}

/** The shelf that a lane takes a market's orders from, as lots bear it; home while there is no lane. */
export function placeOf(scenario: Scenario, market: number, lane: number | undefined): string {
  if (lane === undefined || lane < 0) return HOME;
  const { from, to, channel } = laneAt(scenario, lane);
  if (from === 'home') return HOME;
  return channel === undefined ? to : fulfilmentPlace(marketAt(scenario, market).id);
}

export const handlingCountry = (scenario: Scenario, market: number, origin: Origin): string =>
  origin === 'home' ? scenario.home.country : marketAt(scenario, market).country;

/** Parcels come on every day but Sundays and holidays; what would have come then comes on the next day. */
export function nextDeliveryDay(scenario: Scenario, country: string, day: number): number {
  let next = day;
  while (weekday(calendarDay(scenario, next)) === SUNDAY || isHoliday(scenario, country, next)) next += 1;
  return next;
}

/** The slowest way from home: what the platform tells buyers as long as a store has chosen no lane. */
function slowestDays(scenario: Scenario, country: string): number {
  const lanes = scenario.lanes.lanes.filter((lane) => lane.from === 'home' && lane.to === country);
  return lanes.reduce((most, lane) => Math.max(most, lane.days.max), 0);
}

export interface DeliveryPromise {
  /** Both are the last moment of a day. */
  readonly shipBy: Moment;
  readonly promisedAt: Moment;
}

/** The promise for an order of a day; without a quarter hour, for one of the morning. */
export function promiseOf(scenario: Scenario, store: Store, day: number, slice = 0): DeliveryPromise {
  const origin = originOf(scenario, store);
  const { country } = marketAt(scenario, store.market);
  const handling = origin === 'home' ? store.handlingDays : WAREHOUSE_HANDLING_DAYS;
  const home = handlingCountry(scenario, store.market, origin);
  const { cutOffHour } = marketAt(scenario, store.market).afterTheOrder.delivery;
  const isToday = slice < cutOffHour * SLICES_PER_HOUR;
  const shipDay = addWorkingDays(scenario, home, isToday ? day : day + 1, handling);
  const days =
    store.lane === undefined ? slowestDays(scenario, country) : laneAt(scenario, store.lane).days.max;
  const arrivalDay = nextDeliveryDay(scenario, country, shipDay + Math.ceil(days));
  // A day ends at home where it is packed, and abroad where it is waited for.
  return {
    shipBy: endOfDay(shipDay) - 1,
    promisedAt: endOfDay(arrivalDay) - aheadOfHome(scenario, country) - 1,
  };
}

/** Days from the order to the promised arrival: what buyers weigh on the page. */
export function promisedDays(scenario: Scenario, store: Store, day: number): number {
  const { country } = marketAt(scenario, store.market);
  return dayOfMoment(promiseOf(scenario, store, day).promisedAt + aheadOfHome(scenario, country)) - day;
}
