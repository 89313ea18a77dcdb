/** Draws in the orders in which the engine asks for them. */
import { draw, mix, stream } from '../../src/chance.ts';
import { beginSlice, enter, KEY, newShopper } from '../../src/demand/shopper.ts';
import { littleBoard } from '../../src/testing/little-board.ts';
import type { Source } from './statistic.ts';

type Mix = typeof mix;

export const OFFERS = 40;
/** Numbers of listings as a company's pages have them. */
const FIRST_LISTING = 10_001;
const FANCY = stream('listing/fancy');
const ENTITIES = stream('randomness/entities');

/** What chance adds to each of a visit's offers, under the visit's own keys. */
function fancies(
  seed: number,
  mixed: Mix,
  into: (visit: number, offer: number, bits: number) => void,
  visits: number,
): void {
  const shopper = newShopper(OFFERS);
  beginSlice(shopper, littleBoard({ seed }).board, 0, 40);
  for (let visit = 0; visit < visits; visit++) {
    enter(shopper, visit);
    const [key = 0, other = 0] = shopper.keys.subarray(KEY.visit);
    for (let offer = 0; offer < OFFERS; offer++)
      into(visit, offer, mixed(FIRST_LISTING + offer + FANCY, key, other));
  }
}

/** All offers of a visit, then all of the next: session-major order. */
export const visitByVisit =
  (seed: number, mixed: Mix = mix): Source =>
  (count) => {
    const draws = new Uint32Array(count);
    fancies(
      seed,
      mixed,
      (visit, offer, bits) => (draws[visit * OFFERS + offer] = bits),
      Math.ceil(count / OFFERS),
    );
    return draws;
  };

/** One offer for all visits, then the next offer. */
export const offerByOffer =
  (seed: number): Source =>
  (count) => {
    const visits = Math.ceil(count / OFFERS);
    const draws = new Uint32Array(count);
    fancies(seed, mix, (visit, offer, bits) => (draws[offer * visits + visit] = bits), visits);
    return draws;
  };

/** One entity after the other at a fixed day, as parcels, suppliers and people are drawn. */
export const entityByEntity =
  (seed: number): Source =>
  (count) =>
    Uint32Array.from({ length: count }, (_, entity) => draw(seed, ENTITIES, entity, 30));
