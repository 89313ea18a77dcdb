/** From the payment to the carrier's hands: how long a small seller takes, longer when more is bought than it is used to. */
import { isWorkingDay } from '../calendar.ts';
import { normal, stream } from '../chance.ts';
import { exp, log } from '../maths.ts';
import { dayOfMoment } from '../orders/promise.ts';
import type { Crowd } from '../scenario/crowd.ts';
import type { Moment } from '../world.ts';
import { afterWork, nextRound, SHOP_HOURS, type Place } from './working-time.ts';

const OWN = stream('crowd/handling');
const COLLECTED = stream('crowd/collected');

/** Usual orders are kept in thousandths of an order a day, and move towards each day's by one part in so many. */
const PACE_UNIT = 1000;
const PACE_DAYS = 28;

export const nextPace = (pace: number, orders: number): number =>
  pace + Math.trunc((orders * PACE_UNIT - pace) / PACE_DAYS);

/** How much longer than usual a seller takes that has so many orders on one day. */
function rushOf({ handling }: Crowd, pace: number, orders: number): number {
  const usual = 1 + pace / PACE_UNIT;
  return orders <= usual ? 0 : handling.perRush * log(orders / usual);
}

export interface Handling {
  readonly luck: number;
  readonly paidAt: Moment;
  /** The seller's own slowness, a standard normal; its usual orders, and those of this day. */
  readonly slowness: number;
  readonly pace: number;
  readonly orders: number;
}

/** What is packed waits for the carrier's next round. */
export function shippedAt(
  place: Place,
  crowd: Crowd,
  { luck, paidAt, slowness, pace, orders }: Handling,
): Moment {
  const { mean, spread, ofSeller, backlog = 0, hours } = crowd.handling;
  const mood = Math.sqrt(ofSeller) * slowness + Math.sqrt(1 - ofSeller) * normal(place.seed, OWN, luck);
  const isDayOff = !isWorkingDay(place.scenario, place.country, dayOfMoment(paidAt));
  const heap = rushOf(crowd, pace, orders) + (isDayOff ? backlog : 0);
  const days = exp(mean + spread * mood + heap);
  const packedAt = afterWork(place, paidAt, { days, shift: SHOP_HOURS });
  return nextRound(place, Math.max(paidAt + 1, packedAt), { hours, name: COLLECTED, luck }).at;
}
