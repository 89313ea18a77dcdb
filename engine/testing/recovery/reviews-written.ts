/** Reviews of orders that were shipped, carried and delivered by the engine, with what their buyers went through. */
import { at } from '../../src/at.ts';
import type { UnsealedDay } from '../../src/day.ts';
import { findRow, orderAt } from '../../src/orders/book-columns.ts';
import { experienceOf } from '../../src/orders/experience.ts';
import type { Reviews } from '../../src/scenario/after-the-order.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { LITTLE_AFTER_THE_ORDER } from '../../src/testing/little-after-the-order.ts';
import { littleScenario } from '../../src/testing/little-scenario.ts';
import { littleWorld, withDesk } from '../../src/testing/little-world.ts';
import { buy, tradeDays } from '../../src/testing/trade-days.ts';
import type { World } from '../../src/world.ts';
import type { Grades } from './ordered-logit.ts';

/** Columns of a recorded review, and the figures of the scenario that they give back, the cut points last. */
export const figuresOf = (model: Reviews): Record<string, number> => ({
  'ln of days': model.perLogDay,
  late: model.late,
  'weeks late': model.perLateWeek,
  'several items': model.severalItems,
  surprise: model.perSurprise,
  ...Object.fromEntries(model.cuts.map((cut, place) => [`${place + 1} stars and no more`, cut])),
});
const WIDTH = 5;
const CUTS = 4;
const DAYS_PER_WEEK = 7;

/** Everybody reviews, and nobody writes letters: answers to them would move the stars. */
function opinionated(model: Reviews): Scenario {
  const { letters } = LITTLE_AFTER_THE_ORDER;
  const silence = { asks: 0, missesParcel: 0, tellsDamage: 0, complainsLate: 0, mostComplain: 0, thanks: 0 };
  return littleScenario({
    markets: littleScenario().markets.map((market) => ({
      ...market,
      reviewShare: 1,
      afterTheOrder: {
        ...LITTLE_AFTER_THE_ORDER,
        reviews: model,
        letters: { ...letters, ...silence, complainsCharge: 0 },
      },
    })),
  });
}

const ORDERS_A_DAY = 160;
const DAYS = 40;
/** Until the last parcel has come and been thought about. */
const DAYS_AFTER = 45;

/** Two goods by two ways, the worse one and the slower one far below what their pages promise. */
function sold(seed: number, model: Reviews): UnsealedDay[] {
  const world = littleWorld({ seed, teams: 2, scenario: opinionated(model) });
  const units = DAYS * ORDERS_A_DAY;
  const pages = [
    withDesk(world, { units, unitCost: 1, quality: 750, lane: 1 }),
    withDesk(world, { units, unitCost: 1, quality: 450, product: 1, lane: 1 }),
    withDesk(world, { company: 1, units, unitCost: 1, quality: 650, lane: 0 }),
  ].map(({ id }) => id);
  return tradeDays(world, DAYS + DAYS_AFTER, (today) => {
    if (today.day > DAYS) return;
    for (let order = 0; order < ORDERS_A_DAY; order++) {
      const page = today.world.listings.find(({ id }) => id === pages[order % pages.length]);
      if (page) buy(today, page, { slice: order % 96, units: order % 8 === 0 ? 2 : 1 });
    }
  });
}

function rowOf(world: World, id: number): number[] {
  const order = orderAt(world.orders, findRow(world.orders, id));
  const { days, daysLate, surprise } = experienceOf(world, order);
  const { mostLateDays } = at(world.scenario.markets, order.market).afterTheOrder.reviews;
  return [
    Math.log(Math.max(1, days)),
    daysLate > 0 ? 1 : 0,
    Math.min(daysLate, mostLateDays) / DAYS_PER_WEEK,
    order.units > 1 ? 1 : 0,
    surprise,
  ];
}

/** By the evening before its review an order has been delivered; by the evening after it may be closed. */
const reviewsIn = (traded: readonly UnsealedDay[]): { stars: number; row: number[] }[] =>
  traded.flatMap(({ report }, day) =>
    report.changes.flatMap(({ order, reviewScore }) =>
      reviewScore === undefined ? [] : [{ stars: reviewScore, row: rowOf(at(traded, day - 1).world, order) }],
    ),
  );

/** What buyers of as many worlds as there are seeds have written. */
export function reviewsWritten(seeds: readonly number[], model: Reviews): Grades {
  const reviews = seeds.flatMap((seed) => reviewsIn(sold(seed, model)));
  return {
    given: Int32Array.from(reviews, ({ stars }) => stars),
    features: Float64Array.from(reviews.flatMap(({ row }) => row)),
    width: WIDTH,
    cuts: CUTS,
  };
}
