/** Choices of the engine's own shoppers, as an analyst would record them. */
import { at } from '../../src/at.ts';
import { DAY } from '../../src/day.ts';
import { OFFER } from '../../src/demand/board.ts';
import { decide, layOut } from '../../src/demand/choose.ts';
import { examine } from '../../src/demand/examine.ts';
import type { Sight } from '../../src/demand/probe.ts';
import { arrive, beginSlice, feel } from '../../src/demand/shopper.ts';
import { shopperFor } from '../../src/demand/visit-slice.ts';
import { meetDemand } from '../../src/steps/meet-demand.ts';
import { beginDay } from '../../src/today.ts';
import { marketOf, type Tastes } from './known-tastes.ts';
import type { Choices, Taste } from './mixed-logit.ts';

/** The columns of a recorded choice, and what each is to those who choose. */
const COLUMNS: Readonly<Record<string, Taste>> = {
  softness: 'normal',
  warmth: 'normal',
  'softness squared': 'same-for-all',
  'warmth squared': 'same-for-all',
  'ln of the price on the page': 'lognormal',
  stars: 'same-for-all',
  'promised days': 'same-for-all',
  'buying nothing': 'same-for-all',
};

/** What the figures of a scenario come to in the parameters of the model, in its order. */
export function parametersOf(tastes: Tastes): Record<string, number> {
  const { ideal, weight, spread, price, perStar, perPromisedDay, outside } = tastes;
  // −w·(x − ideal)² is linear in x and x²: attributes stand as their distance from one half.
  const mean = (which: 0 | 1): number => 2 * weight[which] * (ideal[which] - 0.5);
  const alike = (which: 0 | 1): number => weight[which] * (ideal[which] - 0.5) * (ideal[which] - 0.5);
  return {
    softness: mean(0),
    warmth: mean(1),
    'softness squared': -weight[0],
    'warmth squared': -weight[1],
    'ln of price sensitivity': price.mean,
    stars: perStar,
    'promised days': perPromisedDay,
    // What is the same of every offer is what buying nothing is measured against; stars count from three.
    'buying nothing': outside + alike(0) + alike(1) + 3 * perStar,
    'spread of softness': spread[0],
    'spread of warmth': spread[1],
    'spread of ln of price sensitivity': price.spread,
  };
}

/** What so many visitors took of what they had clicked, or that they took nothing. */
export function choicesMade(tastes: Tastes, count: number, seed: number): Choices {
  const sights: Sight[] = [];
  const today = beginDay(marketOf(tastes, seed), [], {
    probe: { slice: 0, see: (sight) => sights.push(sight) },
  });
  for (const step of DAY.slice(0, DAY.indexOf(meetDemand) + 1)) step(today);
  const { board, pages } = at(sights, 0);
  const market = at(board.markets, 0);
  const { offers } = at(pages, 0);
  const shopper = shopperFor(board);
  beginSlice(shopper, board, 0, 0);

  const start = [0];
  const chosen: number[] = [];
  const features: number[] = [];
  for (let visit = 0; chosen.length < count; visit++) {
    arrive(board, shopper, visit);
    const weighed = examine(market, shopper);
    if (weighed === 0) continue;
    feel(market, shopper);
    layOut(market, shopper, weighed);
    const best = decide(market, shopper, weighed);
    const first = at(start, chosen.length);
    const considered = shopper.considered.slice(0, weighed);
    for (const place of considered) {
      const { shown, stars, promisedDays } = at(offers, place);
      const [soft = 0, warm = 0] = market.offers.subarray(place * OFFER.width + OFFER.attributes);
      features.push(soft, warm, soft * soft, warm * warm, shown, stars, promisedDays, 0);
    }
    features.push(0, 0, 0, 0, 0, 0, 0, 1);
    const taken = considered.indexOf(best);
    chosen.push(first + (taken < 0 ? weighed : taken));
    start.push(first + weighed + 1);
  }
  return {
    start: Int32Array.from(start),
    chosen: Int32Array.from(chosen),
    features: Float64Array.from(features),
    tastes: Object.values(COLUMNS),
  };
}
