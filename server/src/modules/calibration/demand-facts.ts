// What is told of the days on which people buy.
import { weekdayOf, type DayCount, type DemandProfile } from './demand-profile.ts';
import type { Fact, Group } from './facts.ts';

export function demandFacts(orders: number, profile: DemandProfile, days: readonly DayCount[]): Fact[] {
  const weekday = profile.weekday.map((value, at): Fact => ({
    id: `demand.weekday.${at + 1}`,
    unit: 'ratio',
    value,
    count: days.reduce((sum, each) => sum + (weekdayOf(each.day) === at ? each.orders : 0), 0),
  }));
  const peaks = profile.events.flatMap(({ factors }) => factors);
  return [
    { id: 'orders.count', unit: 'count', value: orders, count: orders },
    { id: 'orders.days', unit: 'count', value: profile.days, count: orders },
    { id: 'orders.perDay', unit: 'count', value: profile.perDay, count: orders },
    ...weekday,
    { id: 'demand.extraPoissonCv', unit: 'ratio', value: Math.sqrt(profile.dispersion), count: orders },
    { id: 'demand.peakFactor', unit: 'ratio', value: Math.max(NaN, ...peaks), count: orders },
    { id: 'demand.daysThatStandOut', unit: 'count', value: peaks.length, count: orders },
  ];
}

/** Days that have so much in common, as one group; people may come on several of them, so the most of any day counts. */
function grouped(days: readonly DayCount[], keyOf: (day: number) => string): Group[] {
  const groups = new Map<string, { orders: number; buyers: number; sellers: number }>();
  for (const { day, orders, buyers, sellers } of days) {
    const key = keyOf(day);
    const sums = groups.get(key) ?? { orders: 0, buyers: 0, sellers: 0 };
    groups.set(key, {
      orders: sums.orders + orders,
      buyers: Math.max(sums.buyers, buyers),
      sellers: Math.max(sums.sellers, sellers),
    });
  }
  return [...groups].map(([key, { orders, buyers }]) => ({ key, orders, buyers }));
}

export const weekdays = (days: readonly DayCount[]): Group[] =>
  grouped(days, (day) => String(weekdayOf(day) + 1)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
