/** Time in which sellers pack, counters are open and couriers drive: weekends and holidays do not count. */
import { addWorkingDays } from '../calendar.ts';
import { pick, uniform } from '../chance.ts';
import { dayOfMoment, startOfDay } from '../orders/promise.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR, type Moment } from '../world.ts';

export interface Place {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly country: string;
}

/** Laws of waiting are fitted to days of the calendar, of which five in seven are worked. */
const WORKED = 5 / 7;

/** The working days that make so many days of the calendar. */
export const workedDays = (days: number): number => days * WORKED;

/** The part of a working day in which something is done, in quarter hours from midnight. */
export interface Shift {
  readonly begins: number;
  readonly ends: number;
}
/** Small sellers pack from eight to eighteen o'clock. */
export const SHOP_HOURS: Shift = { begins: 8 * SLICES_PER_HOUR, ends: 18 * SLICES_PER_HOUR };
/** Lorries between the towns drive by night as well. */
export const ALL_DAY: Shift = { begins: 0, ends: SLICES_PER_DAY };

/** The moment at which so many days of the calendar are over for those who work in one shift of working days alone. */
export function afterWork(
  place: Place,
  from: Moment,
  { days, shift }: { days: number; shift: Shift },
): Moment {
  const { begins, ends } = shift;
  let left = Math.floor(workedDays(days) * (ends - begins));
  let day = workingDay(place, dayOfMoment(from));
  let at = Math.max(from, startOfDay(day) + begins);
  while (at + left >= startOfDay(day) + ends) {
    left -= Math.max(0, startOfDay(day) + ends - at);
    day = workingDay(place, day + 1);
    at = startOfDay(day) + begins;
  }
  return at + left;
}

const workingDay = ({ scenario, country }: Place, day: number): number =>
  addWorkingDays(scenario, country, day, 0);

/** Tables of hours begin at six in the morning: what falls past midnight is the end of the evening's round. */
const FIRST_HOUR = 6;

export interface Round {
  /** Shares of what is done in each hour, from six in the morning on. */
  readonly hours: readonly number[];
  /** The named stream and the address by which its hour is drawn. */
  readonly name: number;
  readonly luck: number;
}

/** Quarter hours from the midnight before a round. */
function hourOf({ seed }: Place, { hours, name, luck }: Round): number {
  const hour = FIRST_HOUR + pick(hours, uniform(seed, name, luck));
  return hour * SLICES_PER_HOUR + Math.floor(uniform(seed, name, luck, 1) * SLICES_PER_HOUR);
}

/** The round of a day, if that one has not gone yet, or that of the next working day: on which day it sets out, and when it is here. */
export function nextRound(
  place: Place,
  from: Moment,
  round: Round,
): { readonly day: number; readonly at: Moment } {
  const hour = hourOf(place, round);
  const first = workingDay(place, dayOfMoment(from));
  const day = startOfDay(first) + hour >= from ? first : workingDay(place, first + 1);
  return { day, at: startOfDay(day) + hour };
}
