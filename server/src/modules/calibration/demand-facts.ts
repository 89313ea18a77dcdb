// What is told of the days on which people buy.
import type { DayCount, DemandProfile } from './demand-profile.ts';
import type { Fact, Group } from './facts.ts';

interface Demand {
  readonly profile: DemandProfile;
  readonly days: readonly DayCount[];
  readonly weekdays: readonly Group[];
}

export function demandFacts({ profile, days, weekdays }: Demand): Fact[] {
  const orders = days.reduce((sum, each) => sum + each.orders, 0);
  const weekday = profile.weekday.map((value, at): Fact => {
    const people = weekdays.find(({ key }) => key === String(at + 1));
    const count = Math.min(people?.orders ?? 0, people?.buyers ?? 0);
    return { id: `demand.weekday.${at + 1}`, unit: 'ratio', value, count };
  });
  const peaks = profile.events.flatMap(({ from, factors }) =>
    factors.map((factor, after) => ({ factor, day: days.find(({ day }) => day === from + after) })),
  );
  const peak = peaks.toSorted((a, b) => b.factor - a.factor)[0];
  return [
    { id: 'orders.count', unit: 'count', value: orders, count: orders },
    { id: 'orders.days', unit: 'count', value: profile.days, count: orders },
    { id: 'orders.perDay', unit: 'count', value: profile.perDay, count: orders },
    ...weekday,
    { id: 'demand.extraPoissonCv', unit: 'ratio', value: Math.sqrt(profile.dispersion), count: orders },
    {
      id: 'demand.peakFactor',
      unit: 'ratio',
      value: peak?.factor ?? NaN,
      count: Math.min(peak?.day?.orders ?? 0, peak?.day?.buyers ?? 0),
    },
    { id: 'demand.daysThatStandOut', unit: 'count', value: peaks.length, count: orders },
  ];
}
