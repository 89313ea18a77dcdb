// The small sellers of a fitted market: how many, how uneven, what they ask, how they send and what is promised for them.
import type { Scenario } from '@portolan/engine';
import type { FittedSales } from '../fit/fit-sales.ts';
import { ownSpread, type PromiseLaw } from '../fit/fit-promise.ts';
import type { Wait } from '../fit/fit-waits.ts';
import { USUAL_CROWD } from './usual.ts';
import type { Knobs } from './knobs.ts';

type Market = Scenario['markets'][number];
export type Crowd = NonNullable<Market['crowd']>;
export type Domestic = NonNullable<Scenario['countries'][number]['domestic']>;

export interface SetWaits {
  readonly handling: Wait;
  readonly transit: Wait;
  readonly ofWeek: number;
}

interface Setting {
  readonly fitted: FittedSales;
  readonly waits: SetWaits;
  readonly knobs: Knobs;
  readonly promise: PromiseLaw;
  /** Minor units of the currency. */
  readonly minorUnits: number;
  readonly lines: readonly Scenario['goods']['lines'][number][];
  /** By which parcels are told to come. */
  readonly lane: string;
  readonly source: Crowd['source'];
  /** One in so many of the firm's orders: sellers are as many fewer. */
  readonly scale: number;
}

const MOST_SELLERS = 30_000;
const FEWEST_SELLERS = 40;

const bounded = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
export const rounded = (value: number, decimals = 4): number => Number(value.toFixed(decimals));

export function setCrowd({
  fitted,
  waits,
  knobs,
  promise,
  minorUnits,
  lines,
  lane,
  source,
  scale,
}: Setting): Crowd {
  const { price, sellers, products } = fitted;
  const ofPage = bounded(price.withinProduct ?? USUAL_CROWD.ofPage, 0.01, price.spread * 0.5);
  const ofSeller = Math.min(USUAL_CROWD.ofSeller, price.spread * 0.4);
  const ofGoods = Math.sqrt(Math.max(0.0025, price.spread ** 2 - ofPage ** 2 - ofSeller ** 2));
  const uneven = sellers?.spread ?? USUAL_CROWD.sellerSpread;
  const count = Math.round(
    bounded((sellers?.count ?? USUAL_CROWD.sellers) / scale, FEWEST_SELLERS, MOST_SELLERS),
  );
  const perSeller = products && sellers ? products.count / sellers.count : USUAL_CROWD.pagesPerSeller;
  const median = bounded(perSeller * Math.exp(-((uneven / 2) ** 2) / 2), 0.1, 1000);
  const burdened = weightsFor(fitted);
  const cancelled = bounded((fitted.cancelled ?? 0.006) * knobs.cancelled, 0, 0.5);
  return {
    lane,
    sellers: count,
    established: 1,
    regions: { '1': 1 },
    pages: { median: rounded(median), spread: rounded(uneven / 2) },
    fame: {
      ofSeller: rounded(uneven / 2),
      ofPage: rounded(bounded(products?.spread ?? USUAL_CROWD.pageSpread, 0, 3)),
    },
    life: USUAL_CROWD.life,
    fromTheFirst: USUAL_CROWD.fromTheFirst,
    departments: lines.map(({ id, name }) => ({
      id,
      line: id,
      name,
      share: 1,
      price: {
        median: Math.max(1, Math.round(Math.exp(price.mean) * knobs.price * minorUnits)),
        spread: rounded(ofGoods),
      },
      grams: {
        median: Math.round(bounded(Math.exp(burdened.mean), 1, 70_000)),
        spread: rounded(burdened.spread),
      },
      dearIsHeavy: rounded(bounded(burdened.withPrice, -0.95, 0.95)),
    })),
    dealsIn: [1],
    prices: {
      ofSeller: rounded(ofSeller),
      ofPage: rounded(ofPage),
      anewEvery: USUAL_CROWD.anewEvery,
      endings: endingsOf(fitted),
      exceptions: USUAL_CROWD.exceptions,
      steps: [{ from: 0, step: minorUnits, share: 1 }],
    },
    quality: USUAL_CROWD.quality,
    handling: {
      mean: rounded(bounded(waits.handling.mean, -3, 4)),
      spread: rounded(waits.handling.spread),
      ofSeller: USUAL_CROWD.handlingOfSeller,
      perRush: USUAL_CROWD.perRush,
    },
    promise: {
      days: rounded(bounded(promise.days + knobs.promise, 0, 90)),
      perTransit: rounded(bounded(promise.perTransit, 0, 10)),
      spread: rounded(bounded(promise.spread, 0, 30)),
      least: 1,
      knowsSlowness: 0,
      learnsOver: USUAL_CROWD.learnsOver,
    },
    soldOutShare: rounded(cancelled / 2),
    forgottenShare: 0,
    asksAfterDays: USUAL_CROWD.asksAfterDays,
    looks: USUAL_CROWD.looks,
    appeal: rounded(bounded(knobs.appeal, -50, 50)),
    singlesPerLogPrice: 0,
    comesBack: {
      share: rounded(bounded((fitted.repeat?.share ?? USUAL_CROWD.repeat) * knobs.repeat, 0, 1)),
      after: waitAround(fitted.repeat?.days ?? USUAL_CROWD.repeatDays),
      eagerness: USUAL_CROWD.eagerness,
    },
    source,
  };
}

/** One in ten before a third of the middle, one in ten after three times it. */
const waitAround = (days: number) => ({
  min: rounded(Math.max(0.01, days / 3)),
  max: rounded(Math.max(0.03, days * 3)),
});

function endingsOf({ price }: FittedSales): Crowd['prices']['endings'] {
  const known = price.endings.reduce((sum, { share }) => sum + share, 0);
  // The crowd's figures end by chance on what everybody else's end on too; what is left is that.
  const told = price.endings.map(({ cents, share }) => ({ cents, share: rounded(share) }));
  return [...told, { share: rounded(Math.max(0, 1 - known)) }];
}

/**
 * Grams of the goods. Where nobody tells weights, they are made so that freight goes with the price as it does in the
 * files: half of what freight differs by is then weight.
 */
function weightsFor({ burden, freight, freightWithPrice, price }: FittedSales) {
  if (burden) return { ...burden, withPrice: Number.isFinite(burden.withPrice) ? burden.withPrice : 0 };
  if (!freight || freight.spread === 0) return { mean: Math.log(500), spread: 0.8, withPrice: 0.3 };
  const whole = Math.sqrt(freight.spread ** 2 + (freight.perLogPrice * price.spread) ** 2);
  return {
    mean: Math.log(1000),
    spread: 1,
    withPrice: ((freightWithPrice ?? 0) * whole) / Math.sqrt(whole ** 2 / 2),
  };
}

/** Spread of ln(1 + kg) of the goods that `weightsFor` makes up. */
const MADE_UP_WEIGHT = 0.5;

/** One middle of the country, and classes of places that the post reaches sooner or later. */
export function setDomestic({ fitted, waits, knobs, promise, source }: Setting): Domestic {
  const { freight, kilometres } = fitted;
  const { transit, ofWeek } = waits;
  const reach = Math.round(bounded((kilometres ?? 0) / Math.sqrt(Math.PI), 0, 2000));
  return {
    regions: promise.slowness.map((slowness, at) => ({
      id: String(at + 1),
      name: { zh: `第${at + 1}类地区`, en: `Places of class ${at + 1}` },
      share: rounded(1 / promise.slowness.length),
      east: 0,
      north: 0,
      reach,
      slowness: rounded(bounded(slowness, 0.2, 5)),
    })),
    transit: {
      base: rounded(bounded(transit.mean, -5, 5)),
      perLogDistance: 0,
      spread: rounded(ownSpread(transit, promise.slowness)),
      evensOut: 0,
      ofWay: 0,
      ofCountry: rounded(Math.min(ofWeek, 0.9 * ownSpread(transit, promise.slowness))),
    },
    freight: freightOf(freight, knobs.freight, {
      hasWeight: fitted.burden !== undefined,
      price: fitted.price,
    }),
    lostShare: USUAL_CROWD.lostShare,
    source,
  };
}

/** Fine steps: the law is told without a table, and what lies beside it is every seller's own contract. */
const TABLE: Pick<Domestic['freight'], 'steps' | 'zones' | 'ownContracts'> = {
  steps: Array.from({ length: 40 }, (_, at) => Math.round(50 * 1.21 ** at)),
  zones: Array.from({ length: 40 }, (_, at) => 75 * (at + 1)),
  ownContracts: 1,
};

function freightOf(
  law: FittedSales['freight'],
  times: number,
  { hasWeight, price }: { hasWeight: boolean; price: FittedSales['price'] },
): Domestic['freight'] {
  if (!law)
    return {
      ...USUAL_CROWD.freight,
      ...TABLE,
      base: rounded(price.mean + Math.log(USUAL_CROWD.freightToPrice * times)),
    };
  const base = bounded(law.base + Math.log(times), -10, 15);
  if (hasWeight)
    return {
      base: rounded(base),
      perLogKilogram: rounded(bounded(law.perLogKilogram, 0, 5)),
      perLogDistance: rounded(bounded(law.perLogDistance, 0, 5)),
      ...TABLE,
      spread: rounded(bounded(law.spread, 0, 2)),
      least: 0,
    };
  const middle = law.base + law.perLogPrice * price.mean;
  const whole = Math.sqrt(law.spread ** 2 + (law.perLogPrice * price.spread) ** 2);
  const perLogKilogram = bounded(Math.sqrt(whole ** 2 / 2) / MADE_UP_WEIGHT, 0, 5);
  return {
    base: rounded(middle - perLogKilogram * Math.log(2) + Math.log(times)),
    perLogKilogram: rounded(perLogKilogram),
    perLogDistance: 0,
    ...TABLE,
    spread: rounded(bounded(Math.sqrt(whole ** 2 / 2), 0, 2)),
    least: 0,
  };
}
