import type { DayCount, DemandProfile } from '../demand-profile.ts';
import { spansOf } from './spans.ts';

const WEEK = 7;

/** Weekly levels, and the factors of days that stand out; a day or a week that fewer than k ordered in is not told by itself. */
export function seasonOf(
  profile: DemandProfile,
  counts: readonly DayCount[],
  k: number,
): { factors: number[]; told: number; leftOut: number; orders: number } {
  const { first, level, events } = profile;
  const weeks = Array.from({ length: Math.ceil(profile.days / WEEK) }, () => 0);
  for (const { day, orders } of counts) {
    const week = Math.floor((day - first) / WEEK);
    if (week in weeks) weeks[week] = (weeks[week] ?? 0) + orders;
  }
  const factors = spansOf(weeks, k).flatMap(({ from, until }) => {
    const span = level.slice(from * WEEK, until * WEEK);
    const mean = span.reduce((sum, each) => sum + each, 0) / Math.max(1, span.length);
    return span.map(() => mean);
  });
  const byDay = new Map(counts.map((each) => [each.day, each]));
  let told = 0;
  let leftOut = 0;
  let hidden = 0;
  for (const { from, factors: times } of events)
    times.forEach((factor, after) => {
      const count = byDay.get(from + after);
      const place = from + after - first;
      if (!count || count.orders < k || count.buyers < k) {
        leftOut += 1;
        hidden += count?.orders ?? 0;
      } else {
        factors[place] = (factors[place] ?? 1) * factor;
        told += 1;
      }
    });
  return { factors, told, leftOut, orders: hidden };
}
