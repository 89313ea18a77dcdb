// All questions that are asked of the sales, in one place: the same for a firm's files and for what a market has sold.
import { concentrationFacts } from './concentration-store.ts';
import { demandFacts } from './demand-facts.ts';
import {
  ordersBy,
  ordersByDay,
  ordersByHour,
  ordersByMonth,
  ordersByUnits,
  ordersByWeekday,
} from './demand-store.ts';
import { profileOf, type DayCount, type DemandProfile } from './demand-profile.ts';
import {
  deliveryFacts,
  lognormalOf,
  parcelsByWeek,
  type Lognormal,
  type WeekOfParcels,
} from './delivery-store.ts';
import { numberIn, type Duck } from './duckdb-store.ts';
import type { Fact, Group, Unit } from './facts.ts';
import {
  burdenOf,
  freightFacts,
  freightMoments,
  priceFacts,
  type Burden,
  type FreightMoments,
} from './price-store.ts';
import { barsOf } from './quantile-store.ts';
import { fateFacts, reviewCells, reviewFacts, type ReviewCell } from './review-store.ts';
import type { Sales } from './sales-store.ts';

/** Groups of orders in bars; nothing of it is told before `anonymity.ts` has looked at it. */
export interface Bars {
  readonly id: string;
  readonly unit: Unit;
  readonly groups: readonly Group[];
  readonly isOrdered: boolean;
}

/** What is measured, not yet anonymous: it stays in memory, and only what `tellable…` lets through is written. */
export interface SalesFigures {
  readonly orders: number;
  /** 0 where the files name none. */
  readonly sellers: number;
  readonly known: ReadonlySet<string>;
  readonly currency: string | undefined;
  readonly facts: readonly Fact[];
  readonly bars: readonly Bars[];
  readonly days: readonly DayCount[];
  readonly profile: DemandProfile;
  readonly waits: Readonly<Record<'days' | 'handling' | 'transit', Lognormal>>;
  readonly weeks: readonly WeekOfParcels[];
  readonly freight: FreightMoments;
  readonly burden: Burden;
  readonly reviews: readonly ReviewCell[];
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

export async function measureSales(duck: Duck, { known, currency }: Sales): Promise<SalesFigures> {
  const days = await ordersByDay(duck);
  const profile = profileOf(days);
  const orders = days.reduce((sum, each) => sum + each.orders, 0);
  const weekdays = await ordersByWeekday(duck);
  const hours = await ordersByHour(duck);
  const units = await ordersByUnits(duck);
  const payments = await ordersBy(duck, 'payment');
  const words = (id: string, groups: readonly Group[]): Bars => ({
    id,
    unit: 'count',
    groups,
    isOrdered: false,
  });
  const bars = async (id: string, unit: Unit, of: string, edges: readonly number[]): Promise<Bars> => ({
    id,
    unit,
    groups: await barsOf(duck, { of }, edges),
    isOrdered: true,
  });
  return {
    orders,
    sellers: numberIn(await duck.row('select count(distinct seller) as n from goods'), 'n'),
    known,
    currency,
    days,
    profile,
    facts: [
      ...demandFacts({ profile, days, weekdays }),
      ...shares('demand.hour', hours, orders),
      ...shares('basket.units', units, sumOf(units)),
      ...(await priceFacts(duck)),
      ...(known.has('freight') ? await freightFacts(duck) : []),
      ...(known.has('delivered') ? await deliveryFacts(duck) : []),
      ...(known.has('score') ? await reviewFacts(duck) : []),
      ...(await fateFacts(duck, known)),
      ...shares('payment', payments, sumOf(payments)),
      ...(await concentrationFacts(duck, known)),
    ],
    bars: [
      { ...words('demand.weekday', weekdays), isOrdered: true },
      { ...words('demand.hour', hours), isOrdered: true },
      { ...words('demand.month', await ordersByMonth(duck)), isOrdered: true },
      await bars('order.value', 'money', 'price', AMOUNTS),
      words('basket.units', units),
      words('payment', payments),
      await bars('freight.toPrice', 'ratio', 'case when price > 0 then freight / price end', RATIOS),
      await bars('delivery.days', 'days', 'days', DAYS),
      await bars('delivery.promised', 'days', 'days_promised', DAYS),
      await bars('late.days', 'days', 'days_late', LATE_DAYS),
      { ...(await bars('reviews.stars', 'stars', 'score', [1, 2, 3, 4, 5])), isOrdered: true },
      await bars(
        'reviews.afterDelivery',
        'days',
        'case when answered >= delivered then (epoch(answered) - epoch(delivered)) / 86400 end',
        LAGS,
      ),
      await bars(
        'reviews.answerLag',
        'days',
        'case when answered >= asked then (epoch(answered) - epoch(asked)) / 86400 end',
        LAGS,
      ),
    ].filter(({ groups }) => groups.length > 0),
    waits: {
      days: await lognormalOf(duck, 'days'),
      handling: await lognormalOf(duck, 'handling'),
      transit: await lognormalOf(duck, 'transit'),
    },
    weeks: await parcelsByWeek(duck),
    freight: await freightMoments(duck, known),
    burden: await burdenOf(duck),
    reviews: await reviewCells(duck),
  };
}

const sumOf = (groups: readonly Group[]): number => groups.reduce((sum, { orders }) => sum + orders, 0);

const shares = (id: string, groups: readonly Group[], all: number): Fact[] =>
  groups.map(({ key, orders, buyers }) => ({
    id: `${id}.${key}`,
    unit: 'share',
    value: orders / all,
    count: Math.min(orders, buyers),
  }));
