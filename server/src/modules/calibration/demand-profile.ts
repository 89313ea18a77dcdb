// Days of orders taken apart: the level that moves slowly, the days of the week, the days that stand out, and chance.
import { daysThatStandOut, runsOf } from './standing-out.ts';

export interface DayCount {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly orders: number;
  readonly buyers: number;
  readonly sellers: number;
}

export interface StandingOut {
  readonly from: number;
  /** Times what the level and the weekday let expect, for the first day and those after it. */
  readonly factors: readonly number[];
}

export interface DemandProfile {
  readonly first: number;
  readonly days: number;
  /** Orders of a usual day, averaged over the weekdays. */
  readonly perDay: number;
  /** Monday first; mean 1. */
  readonly weekday: readonly number[];
  /** Of each day against `perDay`: season and trend together, without the weekday and without what stands out. */
  readonly level: readonly number[];
  readonly events: readonly StandingOut[];
  /** Variance beyond Poisson's as a part of the squared mean: the α of a negative binomial. */
  readonly dispersion: number;
}

/** Days on either side of the one whose level is asked; two weeks hold every weekday alike. */
const REACH = 14;
/** Weeks with fewer than this part of the usual orders at either end: the firm had not begun, or the file was cut. */
const IDLE = 0.1;

export function profileOf(counts: readonly DayCount[]): DemandProfile {
  const trimmed = withoutIdleEnds(everyDay(counts));
  const first = trimmed[0]?.day ?? 0;
  const orders = trimmed.map((each) => each.orders);
  const weekdayAt = (place: number): number => weekdayOf(first + place);
  let weekday: number[] = Array.from({ length: 7 }, () => 1);
  let level: number[] = [];
  let isOut: boolean[] = orders.map(() => false);
  let dispersion = 0;
  // What stands out blurs the level and the level decides what stands out: each pass knows the other better.
  for (let pass = 0; pass < 4; pass++) {
    const usual = orders.map((count, place) =>
      isOut[place] ? NaN : count / (weekday[weekdayAt(place)] || 1),
    );
    level = usual.map((_, place) => medianOf(usual.slice(Math.max(0, place - REACH), place + REACH + 1)));
    weekday = weekdayFactors(orders, level, isOut, weekdayAt);
    const expected = level.map((each, place) => each * (weekday[weekdayAt(place)] ?? 1));
    dispersion = dispersionOf(orders, expected, isOut);
    isOut = daysThatStandOut(orders, expected, dispersion);
  }
  const known = level.filter((each) => each > 0);
  const perDay = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length);
  const ratios = orders.map((count, place) => {
    const expected = (level[place] ?? 0) * (weekday[weekdayAt(place)] ?? 1);
    return expected > 0 ? count / expected : 1;
  });
  return {
    first,
    days: orders.length,
    perDay,
    weekday,
    level: level.map((each) => (perDay > 0 ? each / perDay : 1)),
    events: runsOf(isOut).map(([from, until]) => ({
      from: first + from,
      factors: ratios.slice(from, until),
    })),
    dispersion,
  };
}

/** 1970-01-01 was a Thursday; Monday is 0. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** A day without orders is a day too. */
function everyDay(counts: readonly DayCount[]): DayCount[] {
  const byDay = new Map(counts.map((each) => [each.day, each]));
  const [first = 0, last = -1] = [counts[0]?.day, counts.at(-1)?.day];
  return Array.from(
    { length: last - first + 1 },
    (_, place) => byDay.get(first + place) ?? { day: first + place, orders: 0, buyers: 0, sellers: 0 },
  );
}

function withoutIdleEnds(days: readonly DayCount[]): readonly DayCount[] {
  const weekFrom = (place: number): number =>
    days.slice(place, place + 7).reduce((sum, each) => sum + each.orders, 0);
  const weeks = days.slice(0, Math.max(1, days.length - 6)).map((_, place) => weekFrom(place));
  const least = IDLE * medianOf(weeks);
  const from = weeks.findIndex((each) => each >= least);
  const until = weeks.findLastIndex((each) => each >= least);
  return days.slice(Math.max(0, from), until + 7);
}

function medianOf(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function weekdayFactors(
  orders: readonly number[],
  level: readonly number[],
  isOut: readonly boolean[],
  weekdayAt: (place: number) => number,
): number[] {
  const had = Array.from({ length: 7 }, () => 0);
  const usual = Array.from({ length: 7 }, () => 0);
  orders.forEach((count, place) => {
    if (isOut[place]) return;
    const at = weekdayAt(place);
    had[at] = (had[at] ?? 0) + count;
    usual[at] = (usual[at] ?? 0) + (level[place] ?? 0);
  });
  const factors = had.map((count, at) => ((usual[at] ?? 0) > 0 ? count / (usual[at] ?? 1) : 1));
  const mean = factors.reduce((sum, each) => sum + each, 0) / 7;
  return factors.map((each) => each / mean);
}

function dispersionOf(
  orders: readonly number[],
  expected: readonly number[],
  isOut: readonly boolean[],
): number {
  let beyond = 0;
  let squares = 0;
  let days = 0;
  orders.forEach((count, place) => {
    const mean = expected[place] ?? 0;
    if (isOut[place] || mean <= 0) return;
    beyond += (count - mean) ** 2 - mean;
    squares += mean * mean;
    days += 1;
  });
  // The median of a window follows its days a little, and each weekday its own: what is left is that much smaller.
  const freedom = days / Math.max(1, days - 7 - days / (2 * REACH + 1));
  return squares > 0 ? Math.max(0, (beyond / squares) * freedom) : 0;
}
