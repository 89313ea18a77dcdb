// All questions that are asked of the sales, in one place: the same for a firm's files and for what a market has sold.
import { concentrationFacts, sellersIn } from './concentration-store.ts';
import { demandFacts } from './demand-facts.ts';
import { ordersBy, ordersByDay, ordersByHour, ordersByUnits, ordersByWeekday } from './demand-store.ts';
import { profileOf, type DayCount, type DemandProfile } from './demand-profile.ts';
import {
  deliveryFacts,
  lognormalOf,
  parcelsByWeek,
  type Lognormal,
  type WeekOfParcels,
} from './delivery-store.ts';
import type { Duck } from './duckdb-store.ts';
import type { Fact, Group } from './facts.ts';
import {
  burdenOf,
  freightFacts,
  freightMoments,
  priceFacts,
  type Burden,
  type FreightMoments,
} from './price-store.ts';
import { barsOfSales, type Bars, type Counted } from './bars-store.ts';
import { fateFacts, reviewCells, reviewFacts, type ReviewCell } from './review-store.ts';
import type { Sales } from './sales-store.ts';

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

export async function measureSales(duck: Duck, { known, currency }: Sales): Promise<SalesFigures> {
  const counted: Counted = {
    days: await ordersByDay(duck),
    weekdays: await ordersByWeekday(duck),
    hours: await ordersByHour(duck),
    units: await ordersByUnits(duck),
    payments: await ordersBy(duck, 'payment'),
  };
  const { days } = counted;
  const profile = profileOf(days);
  return {
    orders: sumOf(days),
    sellers: await sellersIn(duck),
    known,
    currency,
    days,
    profile,
    facts: await factsOf(duck, { known, profile, ...counted }),
    bars: await barsOfSales(duck, counted),
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

async function factsOf(
  duck: Duck,
  {
    known,
    profile,
    days,
    weekdays,
    hours,
    units,
    payments,
  }: Counted & Pick<SalesFigures, 'known' | 'profile'>,
): Promise<Fact[]> {
  return [
    ...demandFacts({ profile, days, weekdays }),
    ...shares('demand.hour', hours, sumOf(days)),
    ...shares('basket.units', units, sumOf(units)),
    ...(await priceFacts(duck)),
    ...(known.has('freight') ? await freightFacts(duck) : []),
    ...(known.has('delivered') ? await deliveryFacts(duck) : []),
    ...(known.has('score') ? await reviewFacts(duck) : []),
    ...(await fateFacts(duck, known)),
    ...shares('payment', payments, sumOf(payments)),
    ...(await concentrationFacts(duck, known)),
  ];
}

const sumOf = (groups: readonly Pick<Group, 'orders'>[]): number =>
  groups.reduce((sum, { orders }) => sum + orders, 0);

const shares = (id: string, groups: readonly Group[], all: number): Fact[] =>
  groups.map(({ key, orders, buyers }) => ({
    id: `${id}.${key}`,
    unit: 'share',
    value: orders / all,
    count: Math.min(orders, buyers),
  }));
