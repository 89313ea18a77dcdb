/** From the payment to the carrier's hands: how long a small seller takes, longer when more is bought than it is used to. */
import { addWorkingDays, calendarDay, weekday } from '../calendar.ts';
import { normal, stream, uniform } from '../chance.ts';
import { exp, log } from '../maths.ts';
import { dayOfMoment, nextDeliveryDay, startOfDay } from '../orders/promise.ts';
import type { Crowd } from '../scenario/crowd.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SLICES_PER_DAY, type Moment } from '../world.ts';

const OWN = stream('crowd/handling');
const HOUR = stream('crowd/collected');
const DOORBELL = stream('crowd/doorbell');
const WEEKEND = stream('crowd/saturday round');
const SATURDAY = 5;

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

interface Place {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly country: string;
}

/** Counters and carriers take parcels from ten to twenty o'clock; couriers ring from nine. */
const OPENS = 40;
const CLOSES = 80;
/** What was packed while they were shut is handed over within the first hours. */
const FIRST_HOURS = 16;
const FIRST_RING = 36;
const RINGS = 46;

const slice = (first: number, count: number, share: number): number => first + Math.floor(share * count);

/** What is packed leaves at once while somebody takes it, and otherwise on the next working day. */
export function shippedAt(
  { scenario, seed, country }: Place,
  crowd: Crowd,
  { luck, paidAt, slowness, pace, orders }: Handling,
): Moment {
  const { mean, spread, ofSeller } = crowd.handling;
  const mood = Math.sqrt(ofSeller) * slowness + Math.sqrt(1 - ofSeller) * normal(seed, OWN, luck);
  const days = exp(mean + spread * mood + rushOf(crowd, pace, orders));
  const packedAt = paidAt + 1 + Math.floor(days * SLICES_PER_DAY);
  const packedOn = dayOfMoment(packedAt);
  const shutsAt = startOfDay(packedOn) + CLOSES;
  const day = addWorkingDays(scenario, country, packedAt < shutsAt ? packedOn : packedOn + 1, 0);
  if (day === packedOn && packedAt >= startOfDay(day) + OPENS) return packedAt;
  return startOfDay(day) + slice(OPENS, FIRST_HOURS, uniform(seed, HOUR, luck));
}

/** A parcel that would come on a Sunday or a holiday comes on the next day; on Saturdays few couriers are about. */
export function deliveredAt(
  { scenario, seed, country }: Place,
  { luck, shipped, days, saturdays }: { luck: number; shipped: Moment; days: number; saturdays: number },
): Moment {
  const arrives = nextDeliveryDay(
    scenario,
    country,
    dayOfMoment(shipped + Math.floor(days * SLICES_PER_DAY)),
  );
  const isIdle =
    weekday(calendarDay(scenario, arrives)) === SATURDAY && uniform(seed, WEEKEND, luck) >= saturdays;
  const day = isIdle ? nextDeliveryDay(scenario, country, arrives + 1) : arrives;
  const rings = startOfDay(day) + slice(FIRST_RING, RINGS, uniform(seed, DOORBELL, luck));
  return Math.max(shipped + 1, rings);
}
