/**
 * What the shelves of a market are worth to the people of its country: the inclusive value ln Σ e^U, over buying
 * nothing, of what each line offers them. A few people of each segment stand for all; they are the same for every
 * channel of the country and on every day, so that only the shelves make a difference.
 */
import { keyOf, mix, otherKeyOf, stream } from '../chance.ts';
import { exp, log } from '../maths.ts';
import { FIGURE, OFFER, type MarketBoard } from './board.ts';
import type { MarketFacts } from './market-facts.ts';
import type { MarketPages } from './market-pages.ts';
import { normalOf } from './quantiles.ts';
import { ATTRIBUTES, TEMPERS } from './shopper.ts';

const SAMPLE = stream('appeal/person');

/** Appeal is kept in thousandths of utility, whole ones. */
export const APPEAL_UNIT = 1000;
/** People asked of each segment: enough that their tastes cancel out, few enough to ask them every morning. */
const PEOPLE_PER_SEGMENT = 8;
const MOST_SEGMENTS = 12;

interface Shelf {
  readonly seed: number;
  readonly board: MarketBoard;
  readonly facts: MarketFacts;
  readonly pages: MarketPages;
}

export function appealOf(shelf: Shelf): number {
  const { facts } = shelf;
  const { segments } = facts.country;
  const all = segments.reduce((sum, { share }) => sum + share, 0);
  const visits = facts.lines.map((_, line) =>
    facts.entrances.reduce((sum, entrance) => sum + (entrance.line === line ? entrance.share : 0), 0),
  );
  const onLine = offersByLine(shelf);
  let appeal = 0;
  segments.forEach(({ share }, segment) => {
    for (let person = 0; person < PEOPLE_PER_SEGMENT; person++) {
      const mind = mindOf(shelf, segment, person);
      visits.forEach((visited, line) => {
        if (visited === 0) return;
        const value = inclusiveValue(shelf, { segment, line, offers: onLine[line] ?? [], mind });
        appeal += ((share / all) * visited * value) / PEOPLE_PER_SEGMENT;
      });
    }
  });
  return Math.floor(appeal * APPEAL_UNIT + 0.5);
}

/** Of each product page what it puts forward in the morning. */
function offersByLine({ facts, pages }: Shelf): number[][] {
  const onLine: number[][] = facts.lines.map(() => []);
  for (const { category, line, featured } of pages.productPages) {
    if (category === line) onLine[line]?.push(featured);
  }
  return onLine;
}

/** Standard normals: five tastes, and thrift. */
function mindOf({ seed, facts }: Shelf, segment: number, person: number): number[] {
  const place = (facts.countryPlace * MOST_SEGMENTS + segment) * PEOPLE_PER_SEGMENT + person;
  const self = keyOf(seed, SAMPLE, place);
  const other = otherKeyOf(seed, SAMPLE, place);
  return Array.from({ length: TEMPERS }, (_, temper) => normalOf(mix(temper, self, other)));
}

interface Wish {
  readonly segment: number;
  readonly line: number;
  readonly offers: readonly number[];
  readonly mind: readonly number[];
}

/** Of the person who stands before the shelf: room that is written anew for each. */
const felt = new Float64Array(TEMPERS);

function inclusiveValue({ board }: Shelf, { segment, line, offers, mind }: Wish): number {
  const spread = (segment * board.lines + line) * TEMPERS;
  for (let temper = 0; temper < TEMPERS; temper++)
    felt[temper] = (board.spread[spread + temper] ?? 0) * (mind[temper] ?? 0);
  const sensitivity = exp((board.sensitivity[segment] ?? 0) + (felt[ATTRIBUTES] ?? 0));
  const outside = board.figures[FIGURE.outside] ?? 0;
  let sum = 1;
  for (const offer of offers) {
    const cell = (segment * board.listings + offer) * OFFER.width;
    const asked = (board.offers[cell + OFFER.shown] ?? 0) + (board.offers[cell + OFFER.added] ?? 0);
    let utility = (board.offers[cell + OFFER.worth] ?? 0) - sensitivity * asked - outside;
    for (let taste = 0; taste < ATTRIBUTES; taste++)
      utility += (felt[taste] ?? 0) * (board.offers[cell + OFFER.attributes + taste] ?? 0);
    sum += exp(utility);
  }
  return log(sum);
}
