// How long parcels take, against what was promised, and how much whole weeks and months share.
import { numberIn, type Duck } from './duckdb-store.ts';
import type { Fact } from './facts.ts';
import { quantilesOf } from './quantile-store.ts';

export interface Lognormal {
  readonly count: number;
  readonly mean: number;
  readonly spread: number;
}

/** Of the logs of a wait in days. */
export async function lognormalOf(duck: Duck, wait: 'days' | 'handling' | 'transit'): Promise<Lognormal> {
  const row = await duck.row(
    `select count(*) as n, avg(log_of(${wait})) as mean, stddev_samp(log_of(${wait})) as spread from told where ${wait} > 0`,
  );
  return { count: numberIn(row, 'n'), mean: numberIn(row, 'mean'), spread: numberIn(row, 'spread') };
}

/** The week of posting, the mean log transit of its parcels, and their variance around it. */
export interface WeekOfParcels {
  readonly parcels: number;
  readonly mean: number;
  readonly variance: number;
}

export async function parcelsByWeek(duck: Duck): Promise<WeekOfParcels[]> {
  const rows =
    await duck.rows(`select count(*) as parcels, avg(log_of(w)) as mean, var_samp(log_of(w)) as variance
    from (select coalesce(transit, days) as w, date_trunc('week', coalesce(shipped, placed)) as week from told)
    where w > 0 group by week having count(*) > 1 order by week`);
  return rows.map((row) => ({
    parcels: numberIn(row, 'parcels'),
    mean: numberIn(row, 'mean'),
    variance: numberIn(row, 'variance'),
  }));
}

export async function deliveryFacts(duck: Duck): Promise<Fact[]> {
  const tails = [0.1, 0.5, 0.9, 0.99];
  const days = await quantilesOf(duck, { of: 'days', id: 'delivery.days', unit: 'days' }, tails);
  const handling = await quantilesOf(
    duck,
    { of: 'handling', id: 'delivery.handling', unit: 'days' },
    [0.5, 0.9],
  );
  const transit = await quantilesOf(
    duck,
    { of: 'transit', id: 'delivery.transit', unit: 'days' },
    [0.5, 0.9],
  );
  const promised = await quantilesOf(
    duck,
    { of: 'days_promised', id: 'delivery.promised', unit: 'days' },
    [0.1, 0.5, 0.9],
  );
  const { count, mean, spread } = await lognormalOf(duck, 'days');
  const row = await duck.row(`select count(days_late) as due, count(*) filter (days_late > 0) as late,
    median(days_late) filter (days_late > 0) as how_late from told`);
  const months =
    await duck.row(`select count(*) as months, min(n) as fewest, stddev_samp(share) as spread, min(late) as least
    from (select count(days_late) as n, count(*) filter (days_late > 0) as late, late / n as share
          from told where days_late is not null group by date_trunc('month', placed) having count(*) >= 30)`);
  const doors = await duck.row(`select count(*) filter (isodow(delivered) = 6) as saturdays,
    count(*) filter (isodow(delivered) < 6) / 5 as weekdays from told where days is not null`);
  const saturdays = numberIn(doors, 'saturdays');
  const late = numberIn(row, 'late');
  return [
    ...days,
    { id: 'delivery.logMean', unit: 'ratio', value: mean, count },
    { id: 'delivery.logSpread', unit: 'ratio', value: spread, count },
    ...handling,
    ...transit,
    ...promised,
    {
      id: 'delivery.saturdays',
      unit: 'ratio',
      value: saturdays / numberIn(doors, 'weekdays'),
      count: Math.min(count, saturdays || Infinity),
    },
    {
      id: 'late.share',
      unit: 'share',
      value: late / numberIn(row, 'due'),
      count: Math.min(numberIn(row, 'due'), late || Infinity),
    },
    { id: 'late.days.p50', unit: 'days', value: numberIn(row, 'how_late'), count: Math.floor(late / 2) },
    {
      id: 'late.monthSpread',
      unit: 'share',
      value: numberIn(months, 'months') >= 3 ? numberIn(months, 'spread') : NaN,
      count: numberIn(months, 'fewest'),
    },
  ];
}
