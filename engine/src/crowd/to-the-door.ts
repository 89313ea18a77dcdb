/** The last leg of a small seller's parcel: couriers drive on working days, and some of them on Saturdays. */
import { calendarDay, weekday } from '../calendar.ts';
import { stream, uniform } from '../chance.ts';
import { dayOfMoment, startOfDay } from '../orders/promise.ts';
import type { Domestic } from '../scenario/domestic.ts';
import type { Moment } from '../world.ts';
import { afterWork, ALL_DAY, nextRound, type Place } from './working-time.ts';

const DOORBELL = stream('crowd/doorbell');
const WEEKEND = stream('crowd/saturday round');
const MONDAY = 0;
const TWO_DAYS = 2;

export interface OnTheWay {
  readonly luck: number;
  readonly shipped: Moment;
  /** Days of the calendar that the way takes. */
  readonly days: number;
}

/** A parcel comes with the round of the day on which it is there; a few of Monday's come on the Saturday before. */
export function deliveredAt(
  place: Place,
  { hours, saturdays }: Pick<Domestic, 'hours' | 'saturdays'>,
  { luck, shipped, days }: OnTheWay,
): Moment {
  const there = startOfDay(dayOfMoment(afterWork(place, shipped, { days, shift: ALL_DAY })));
  const { day, at } = nextRound(place, Math.max(there, shipped + 1), { hours, name: DOORBELL, luck });
  const saturday = startOfDay(day - TWO_DAYS);
  const isEarly =
    weekday(calendarDay(place.scenario, day)) === MONDAY &&
    shipped < saturday &&
    uniform(place.seed, WEEKEND, luck) < saturdays;
  return isEarly ? at - (startOfDay(day) - saturday) : at;
}
