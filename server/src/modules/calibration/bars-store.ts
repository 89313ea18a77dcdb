// The sales in bars: by when they were placed, what they hold, cost and took, and how they were judged.
import type { DayCount } from './demand-profile.ts';
import { ordersByMonth } from './demand-store.ts';
import type { Duck } from './duckdb-store.ts';
import type { Group, Unit } from './facts.ts';
import { barsOf } from './quantile-store.ts';

/** Groups of orders in bars; nothing of it is told before `anonymity.ts` has looked at it. */
export interface Bars {
  readonly id: string;
  readonly unit: Unit;
  readonly groups: readonly Group[];
  readonly isOrdered: boolean;
}

/** Orders by when they were placed, by how much they hold and by how they were paid. */
export interface Counted {
  readonly days: readonly DayCount[];
  readonly weekdays: readonly Group[];
  readonly hours: readonly Group[];
  readonly units: readonly Group[];
  readonly payments: readonly Group[];
}

/** Lower edges of the bars. */
const DAYS = [...Array.from({ length: 30 }, (_, at) => at * 2), 60, 70, 80, 100];
const LATE_DAYS = [0.0001, 1, 2, 3, 5, 7, 10, 14, 21, 28];
const RATIOS = [0, 0.0001, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 2];
/** Five to the decade, in whatever currency: about as far apart as an eye tells prices. */
const AMOUNTS = Array.from({ length: 7 }, (_, power) =>
  [1, 1.6, 2.5, 4, 6.3].map((step) => step * 10 ** power),
).flat();
const LAGS = [0, 0.5, 1, 1.5, 2, 3, 4, 5, 7, 10, 14, 21];

/** Days from one time of an order to another that is not before it. */
const lag = (from: string, to: string): string =>
  `case when ${to} >= ${from} then (epoch(${to}) - epoch(${from})) / 86400 end`;

/** What falls between edges; each is called by its lower one. */
const MEASURED: readonly {
  readonly id: string;
  readonly unit: Unit;
  readonly of: string;
  readonly edges: readonly number[];
}[] = [
  { id: 'order.value', unit: 'money', of: 'price', edges: AMOUNTS },
  { id: 'freight.toPrice', unit: 'ratio', of: 'case when price > 0 then freight / price end', edges: RATIOS },
  { id: 'delivery.days', unit: 'days', of: 'days', edges: DAYS },
  { id: 'delivery.promised', unit: 'days', of: 'days_promised', edges: DAYS },
  { id: 'late.days', unit: 'days', of: 'days_late', edges: LATE_DAYS },
  { id: 'reviews.stars', unit: 'stars', of: 'score', edges: [1, 2, 3, 4, 5] },
  { id: 'reviews.afterDelivery', unit: 'days', of: lag('delivered', 'answered'), edges: LAGS },
  { id: 'reviews.answerLag', unit: 'days', of: lag('asked', 'answered'), edges: LAGS },
];

export async function barsOfSales(
  duck: Duck,
  { weekdays, hours, units, payments }: Counted,
): Promise<Bars[]> {
  const counts = (id: string, groups: readonly Group[], isOrdered: boolean): Bars => ({
    id,
    unit: 'count',
    groups,
    isOrdered,
  });
  const bars = [
    counts('demand.weekday', weekdays, true),
    counts('demand.hour', hours, true),
    counts('demand.month', await ordersByMonth(duck), true),
    counts('basket.units', units, false),
    counts('payment', payments, false),
  ];
  for (const { id, unit, of, edges } of MEASURED)
    bars.push({ id, unit, groups: await barsOf(duck, { of }, edges), isOrdered: true });
  return bars.filter(({ groups }) => groups.length > 0);
}
