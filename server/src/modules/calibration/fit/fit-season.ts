import type { DayCount, DemandProfile } from '../demand-profile.ts';

/** Weekly levels, and the factors of days that stand out; a day or a week that fewer than k ordered in is not told by itself. */
export function seasonOf(
  { first, level, events, days }: DemandProfile,
  counts: readonly DayCount[],
  k: number,
): { factors: number[]; told: number; leftOut: number; orders: number } {
  const factors: number[] = [];
  for (let day = 0; day < days;) {
    let until = day;
    let orders = 0;
    do {
      const from = until;
      until = Math.min(days, until + 7);
      for (const each of counts)
        if (each.day >= first + from && each.day < first + until) orders += each.orders;
    } while (orders < k && until < days);
    const week = level.slice(day, until);
    const mean = week.reduce((sum, each) => sum + each, 0) / Math.max(1, week.length);
    factors.push(...week.map(() => mean));
    day = until;
  }
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
