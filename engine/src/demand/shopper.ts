/**
 * One consumer on one visit: who they are and what they look for. Everything of the person is drawn from the
 * person's number, so that they are the same in every visit; everything of the visit from the visit's key.
 */
import { keyOf, mix, otherKeyOf, stream } from '../chance.ts';
import { exp } from '../maths.ts';
import type { Shoppers } from '../scenario/search.ts';
import { FIGURE, MOST_AD_CLICKS, type Board, type MarketBoard } from './board.ts';
import { normalOf } from './quantiles.ts';

const VISITS = stream('visits');
const PEOPLE = stream('people');
// Named places under the key of a visit and of a person.
const WHO = stream('visit/who');
const PAGE = stream('visit/query');
const SEGMENT = stream('person/segment');
const TASTE = stream('person/taste');
const INCOME = stream('person/income');
/** Where all that is drawn of a visit's beginning stands, for a kernel in another language. */
export const VISIT_STREAMS = { who: WHO, page: PAGE } as const;
/** Drawn as the sixth taste. */
const THRIFT = TASTE + 5;

/** Where a person's own draws stand, for those who ask about people without meeting them. */
export const PERSON_STREAMS = {
  people: PEOPLE,
  segment: SEGMENT,
  taste: TASTE,
  income: INCOME,
  thrift: THRIFT,
} as const;

/** More people than any country has; keeps the numbers of two countries' people apart. */
export const PEOPLE_PER_COUNTRY = 4294967296;
/** More quarter hours than any world has; keeps the visits of two markets apart. */
const MOMENTS_PER_MARKET = 4294967296;
export const ATTRIBUTES = 5;
/** What is drawn of a person's mind: a taste for each attribute, and thrift. */
export const TEMPERS = ATTRIBUTES + 1;

/** Scratch that is used again for every visit: the loops must not allocate. */
export interface Shopper {
  market: number;
  person: number;
  segment: number;
  /** The page of results that the visit begins on. */
  page: number;
  /** Rows looked at, and how many of them were clicked; `considered` holds the offers' places, those clicked first. */
  reached: number;
  clicked: number;
  /** Sponsored rows that were clicked, and their slots. */
  adClicks: number;
  /** All that are considered: those clicked, and others from the same pages. */
  weighed: number;
  outcome: number;
  /** −1, or the best page of the crowd that they came past: its place on the shelf. */
  crowdPick: number;
  /** −1, or the company this person last bought from. */
  knownCompany: number;
  /** Keys of the slice, the visit and the person, two words each. */
  readonly keys: Int32Array;
  /** Five tastes times their spread, price sensitivity, utility of the best offer, of buying nothing, and loyalty. */
  readonly feelings: Float64Array;
  readonly considered: Int32Array;
  readonly adSlots: Int32Array;
}

export const KEY = { slice: 0, visit: 2, person: 4 } as const;
export const FEELING = { tastes: 0, sensitivity: 5, best: 6, outside: 7, loyalty: 8, count: 9 } as const;

/** For pages on which at most so many rows are found. Each, and each sponsored one, may bring in one more offer. */
export const newShopper = (depth: number): Shopper => ({
  market: 0,
  person: 0,
  segment: 0,
  page: 0,
  reached: 0,
  clicked: 0,
  adClicks: 0,
  weighed: 0,
  outcome: 0,
  crowdPick: -1,
  knownCompany: -1,
  keys: new Int32Array(6),
  feelings: new Float64Array(FEELING.count),
  considered: new Int32Array(2 * (depth + MOST_AD_CLICKS)),
  adSlots: new Int32Array(MOST_AD_CLICKS),
});

/** Turns to the visitors of one market and moment. */
export function beginSlice(shopper: Shopper, board: Board, market: number, moment: number): void {
  const place = market * MOMENTS_PER_MARKET + moment;
  shopper.market = market;
  shopper.keys[KEY.slice] = keyOf(board.seed, VISITS, place);
  shopper.keys[KEY.slice + 1] = otherKeyOf(board.seed, VISITS, place);
}

/** A number from 0 to below `count`, from 32 random bits. */
const upTo = (count: number, bits: number): number => Math.floor((bits >>> 0) * (count / 4294967296));

/** Turns to the visit with this number in the slice: all that is drawn for it hangs on these two words. */
export function enter({ keys }: Shopper, visit: number): void {
  const slice = keys[KEY.slice] ?? 0;
  const otherSlice = keys[KEY.slice + 1] ?? 0;
  keys[KEY.visit] = mix(visit, slice, otherSlice);
  keys[KEY.visit + 1] = mix(visit, otherSlice, slice);
}

/** The visitor with this number in the slice comes in: who it is and what they look for. */
export function arrive(board: Board, shopper: Shopper, visit: number): void {
  const market = board.markets[shopper.market];
  if (!market) return;
  enter(shopper, visit);
  const { keys } = shopper;
  const key = keys[KEY.visit] ?? 0;
  const other = keys[KEY.visit + 1] ?? 0;
  meet(board, shopper, upTo(market.figures[FIGURE.shoppers] ?? 0, mix(WHO, key, other)));
  // Alias table: the whole part of the draw is a column, the rest says whether to take it or its alias.
  const wish = (mix(PAGE, key, other) >>> 0) * (market.pages / 4294967296);
  const column = Math.floor(wish);
  shopper.page = wish - column < (market.aliasShare[column] ?? 0) ? column : (market.aliasOther[column] ?? 0);
}

/** Turns to the consumer with this number: who they are in every visit. */
export function meet(board: Board, shopper: Shopper, person: number): void {
  const market = board.markets[shopper.market];
  if (!market) return;
  const { keys } = shopper;
  // A person of the country: the same one, with the same mind, on each of its channels.
  const place = (market.figures[FIGURE.country] ?? 0) * PEOPLE_PER_COUNTRY + person;
  const self = keyOf(board.seed, PEOPLE, place);
  const otherSelf = otherKeyOf(board.seed, PEOPLE, place);
  keys[KEY.person] = self;
  keys[KEY.person + 1] = otherSelf;
  shopper.person = person;

  const kind = mix(SEGMENT, self, otherSelf);
  let segment = 0;
  while (segment < market.segments - 1 && kind >= (market.segmentLevel[segment] ?? 0)) segment += 1;
  shopper.segment = segment;
}

/** Works out what only those who click something need: tastes, price sensitivity, and whom they bought from. */
export function feel(market: MarketBoard, shopper: Shopper): void {
  const { keys, feelings, segment } = shopper;
  const self = keys[KEY.person] ?? 0;
  const other = keys[KEY.person + 1] ?? 0;
  const line = market.pageLine[shopper.page] ?? 0;
  const spread = (segment * market.lines + line) * TEMPERS;
  // One loop and one place to draw: the compiler then takes the whole of a draw into it.
  for (let temper = 0; temper < TEMPERS; temper++) {
    feelings[temper] = (market.spread[spread + temper] ?? 0) * normalOf(mix(TASTE + temper, self, other));
  }
  feelings[FEELING.sensitivity] = exp(
    (market.sensitivity[segment] ?? 0) + (feelings[FEELING.sensitivity] ?? 0),
  );
  recall(market, shopper);
}

/** How well off the person is, a standard normal that goes with thrift: the poor look at prices more. */
export function incomeOf({ keys }: Shopper, { thriftWithIncome }: Shoppers): number {
  const self = keys[KEY.person] ?? 0;
  const other = keys[KEY.person + 1] ?? 0;
  const own = normalOf(mix(INCOME, self, other));
  // The squares of both weights add up to one, so that incomes stay standard normal.
  const ownWeight = Math.sqrt(1 - thriftWithIncome * thriftWithIncome);
  return ownWeight * own - thriftWithIncome * normalOf(mix(THRIFT, self, other));
}

/** The cell of the index of buyers in which a person's number lies. */
export const cellOf = (person: number, shoppers: number, cells: number): number =>
  Math.min(cells - 1, Math.floor((person / shoppers) * cells));

/** Finds the person among those who bought before. Numbers are even over the market, so a cell holds one or two. */
export function recall(market: MarketBoard, shopper: Shopper): void {
  shopper.knownCompany = -1;
  if (market.buyers === 0) return;
  const cell = cellOf(shopper.person, market.figures[FIGURE.shoppers] ?? 1, market.cells);
  const end = market.buyerCell[cell + 1] ?? 0;
  for (let place = market.buyerCell[cell] ?? 0; place < end; place++) {
    if (market.buyer[place] !== shopper.person) continue;
    shopper.knownCompany = market.buyerCompany[place] ?? -1;
    shopper.feelings[FEELING.loyalty] =
      (market.figures[FIGURE.loyalty] ?? 0) * (market.buyerContent[place] ?? 0);
  }
}
