/** When parcels leave the seller's hands, and which way. */
import { addWorkingDays } from '../calendar.ts';
import { stream, uniform } from '../chance.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_DAY, type Moment, type World } from '../world.ts';
import { orderAt, type Order } from './book-columns.ts';
import { clearedAt } from './clearing.ts';
import { regretMoment } from './second-thoughts.ts';
import { dayOfMoment, endOfDay, handlingCountry, laneAt, startOfDay } from './promise.ts';
import { luckOf } from './luck.ts';

const HANDLING = stream('orders/handling');
const HOUR = stream('orders/dispatch-hour');

/** Carriers collect between ten and eighteen o'clock. */
const FIRST_COLLECTION = 40;
const COLLECTIONS = 32;
/** From order to collection at least one hour passes. */
const PACKING = 4;

/** The moment within a day at which the carrier takes this order, not before `from`. */
function collection(seed: number, luck: number, day: number, from: Moment): Moment {
  const slice = FIRST_COLLECTION + Math.floor(uniform(seed, HOUR, luck) * COLLECTIONS);
  return Math.min(Math.max(startOfDay(day) + slice, from), endOfDay(day) - 1);
}

/**
 * When an order leaves that its store's lane takes by itself: on one of the working days up to its promise. While no
 * lane is chosen it waits, until the platform gives it up.
 */
function dispatchMoment(world: World, order: Order, now: Moment = order.placedAt): Moment {
  const { scenario, seed } = world;
  if (order.lane < 0) {
    const { channel } = marketAt(scenario, order.market);
    const rules = platformRulesOn(scenario, channel, dayOfMoment(order.placedAt));
    return order.shipBy + rules.unshippedAfterDays * SLICES_PER_DAY;
  }
  const { missedShare } = marketAt(scenario, order.market).afterTheOrder.delivery;
  const country = handlingCountry(scenario, order.market, laneAt(scenario, order.lane).from);
  const ready = Math.max(now, clearedAt(world, order)) + PACKING;
  const firstDay = addWorkingDays(scenario, country, dayOfMoment(ready), 0);
  const lastDay = dayOfMoment(order.shipBy);
  const share = uniform(seed, HANDLING, luckOf(order));
  if (share < missedShare) {
    const late = addWorkingDays(scenario, country, Math.max(firstDay, lastDay + 1), 0);
    return collection(seed, luckOf(order), late, ready);
  }
  const spare = workingDaysBetween(scenario, country, firstDay, lastDay);
  const waited = Math.floor(((share - missedShare) / (1 - missedShare)) * (spare + 1));
  return collection(seed, luckOf(order), addWorkingDays(scenario, country, firstDay, waited), ready);
}

function workingDaysBetween(scenario: Scenario, country: string, from: number, until: number): number {
  let count = 0;
  for (let day = from; day < until; count += 1) {
    day = addWorkingDays(scenario, country, day, 1);
    if (day > until) break;
  }
  return count;
}

/** When something happens to a paid order: its buyer takes it back, it leaves, or it is given up. */
export function firstMoment(world: World, order: Order, now?: Moment): Moment {
  const regret = regretMoment(world, order) ?? Infinity;
  const dispatch = dispatchMoment(world, order, now);
  return regret >= (now ?? 0) ? Math.min(regret, dispatch) : dispatch;
}

/** Sends an order that waits by this lane: as soon as its handling allows. The lane must start where the goods lie. */
export function routeOrder(today: Today, row: number, lane: number): void {
  const { world, day } = today;
  const { orders } = world;
  orders.lane[row] = lane;
  const order = orderAt(orders, row);
  orders.nextAt[row] = firstMoment(world, order, Math.max(order.placedAt, startOfDay(day)));
}
