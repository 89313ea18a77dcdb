import type { DayCount, DemandProfile } from '../demand-profile.ts';

interface Span {
  readonly from: number;
  readonly until: number;
  readonly orders: number;
}

/** Weeks, each with those after it until k have ordered in it; what is left at the end belongs to the one before. */
function spansOf({ first, days }: DemandProfile, counts: readonly DayCount[], k: number): Span[] {
  const ordersIn = (from: number, until: number): number =>
    counts.reduce(
      (sum, { day, orders }) => (day >= first + from && day < first + until ? sum + orders : sum),
      0,
    );
  const spans: Span[] = [];
  for (let from = 0; from < days;) {
    let until = from;
    do until = Math.min(days, until + 7);
    while (ordersIn(from, until) < k && until < days);
    spans.push({ from, until, orders: ordersIn(from, until) });
    from = until;
  }
  const [before, last] = spans.slice(-2);
  if (before && last && last.orders < k)
    spans.splice(-2, 2, { from: before.from, until: last.until, orders: before.orders + last.orders });
  return spans;
}

/** Weekly levels, and the factors of days that stand out; a day or a week that fewer than k ordered in is not told by itself. */
export function seasonOf(
  profile: DemandProfile,
  counts: readonly DayCount[],
  k: number,
): { factors: number[]; told: number; leftOut: number; orders: number } {
  const { first, level, events } = profile;
  const factors = spansOf(profile, counts, k).flatMap(({ from, until }) => {
    const span = level.slice(from, until);
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
