// The small sellers of a fitted market: how many, how uneven, what they ask, how they send and what is promised for them.
import type { Scenario } from '@portolan/engine';
import type { FittedSales } from '../fit/fit-sales.ts';
import { bounded, rounded, type Setting } from './setting.ts';
import { USUAL_CROWD } from './usual.ts';
import { weightsFor } from './weigh-goods.ts';

type Crowd = NonNullable<Scenario['markets'][number]['crowd']>;

const MOST_SELLERS = 30_000;
const FEWEST_SELLERS = 40;

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
      hours: [...USUAL_CROWD.handedOver],
    },
    promise: {
      days: rounded(bounded(promise.days + knobs.promise, 0, 90)),
      perTransit: rounded(bounded(promise.perTransit, 0, 10)),
      spread: rounded(bounded(promise.spread, 0, 30)),
      least: 1,
      knowsSlowness: 0,
      learnsOver: USUAL_CROWD.learnsOver,
    },
    freeFreight: rounded(bounded(fitted.freeFreight ?? 0, 0, 1)),
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
