/** From the payment to the carrier's hands: how long a small seller takes, longer when more is bought than it is used to. */
import { addWorkingDays } from '../calendar.ts';
import { normal, stream, uniform } from '../chance.ts';
import { exp, log } from '../maths.ts';
import { dayOfMoment, nextDeliveryDay, startOfDay } from '../orders/promise.ts';
import type { Crowd } from '../scenario/crowd.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SLICES_PER_DAY, type Moment } from '../world.ts';

const OWN = stream('crowd/handling');
const HOUR = stream('crowd/collected');
const DOORBELL = stream('crowd/doorbell');

/** Usual orders are kept in thousandths of an order a day, and move towards each day's by one part in so many. */
export const PACE_UNIT = 1000;
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

interface Place {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly country: string;
}

/** Carriers collect from ten o'clock on and ring from nine, for so many quarter hours. */
const FIRST_COLLECTION = 40;
const COLLECTIONS = 40;
const FIRST_RING = 36;
const RINGS = 46;

/** A moment on this day, drawn for the order, and not before another. */
function momentOn(
  day: number,
  hours: { first: number; count: number; share: number },
  after: Moment,
): Moment {
  const slice = hours.first + Math.floor(hours.share * hours.count);
  return Math.max(after + 1, startOfDay(day) + slice);
}

/** What would be ready on a weekend or a holiday waits for the next working day. */
export function shippedAt(
  { scenario, seed, country }: Place,
  crowd: Crowd,
  { luck, paidAt, slowness, pace, orders }: Handling,
): Moment {
  const { mean, spread, ofSeller } = crowd.handling;
  const mood = Math.sqrt(ofSeller) * slowness + Math.sqrt(1 - ofSeller) * normal(seed, OWN, luck);
  const days = exp(mean + spread * mood + rushOf(crowd, pace, orders));
  const ready = dayOfMoment(paidAt + Math.floor(days * SLICES_PER_DAY));
  const day = addWorkingDays(scenario, country, ready, 0);
  return momentOn(
    day,
    { first: FIRST_COLLECTION, count: COLLECTIONS, share: uniform(seed, HOUR, luck) },
    paidAt,
  );
}

/** A parcel that would come on a Sunday or a holiday comes on the next day. */
export function deliveredAt(
  { scenario, seed, country }: Place,
  luck: number,
  shipped: Moment,
  days: number,
): Moment {
  const day = nextDeliveryDay(scenario, country, dayOfMoment(shipped + Math.floor(days * SLICES_PER_DAY)));
  return momentOn(day, { first: FIRST_RING, count: RINGS, share: uniform(seed, DOORBELL, luck) }, shipped);
}
