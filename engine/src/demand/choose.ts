/**
 * What a shopper takes of what they clicked. Chance between a visit and a listing has an address of its own, so that
 * a change of one offer moves nobody between two others, and the order of listings means nothing.
 */
import { mix, stream } from '../chance.ts';
import { browseCrowd } from '../crowd/browse.ts';
import { FIGURE, MOST_AD_CLICKS, OFFER, type MarketBoard } from './board.ts';
import { gumbelBound, gumbelOf } from './quantiles.ts';
import { FEELING, KEY, type Shopper } from './shopper.ts';

const OUTSIDE = stream('visit/outside');
const HESITATION = stream('visit/hesitation');
const FANCY = stream('listing/fancy');

/** Where all that is drawn of a choice stands, for a kernel in another language. */
export const CHOICE_STREAMS = { outside: OUTSIDE, hesitation: HESITATION, fancy: FANCY } as const;

/** What became of a visit, in the order of the path. */
export const OUTCOMES = [
  'nothing-clicked',
  'bought-nothing',
  'too-dear-at-check-out',
  'hesitated',
  'order',
  'small-seller',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const OUTCOME = {
  nothingClicked: 0,
  boughtNothing: 1,
  tooDear: 2,
  hesitated: 3,
  order: 4,
  smallSeller: 5,
} as const;

/** What chance adds to an offer for this visit: its own address, so that no other offer's change can move it. */
export function fancyFor(shopper: Shopper, detail: number): number {
  const { keys } = shopper;
  return gumbelOf(mix(detail + FANCY, keys[KEY.visit] ?? 0, keys[KEY.visit + 1] ?? 0));
}

/** Nobody looks further down a page than this: the longest table of patience that a scenario may have. */
const MOST_ROWS = 400;
/** A row, found or sponsored, brings in its featured offer, and one more for those who look on. */
const MOST_OFFERS = 2 * (MOST_ROWS + MOST_AD_CLICKS);
/**
 * The considered offers laid side by side, with the numbers of their pages: the only arrays the kernel reads. They are
 * constants of the module, because the compiler then knows where they lie and how long they are (a quarter faster).
 */
const DESK = new Float64Array(MOST_OFFERS * OFFER.width);
const NUMBERS = new Int32Array(MOST_OFFERS);

/** Lays the first `count` considered offers on the desk, for all that chooses among them. */
export function layOut(market: MarketBoard, shopper: Shopper, count: number): void {
  const { offers, detail } = market;
  const first = shopper.segment * market.listings;
  for (let place = 0; place < count; place++) {
    const listing = shopper.considered[place] ?? 0;
    const from = (first + listing) * OFFER.width;
    const to = place * OFFER.width;
    for (let value = 0; value < OFFER.width; value++) DESK[to + value] = offers[from + value] ?? 0;
    NUMBERS[place] = detail[listing] ?? 0;
  }
}

/**
 * The kernel: which of the first `count` offers on the desk is worth most, at the price shown. −1 when there is none.
 * Four nanoseconds an offer: the sum is in pairs, because a chain of additions waits for itself, and chance is looked
 * up coarsely first, because few offers come near the best.
 */
export function choose(market: MarketBoard, shopper: Shopper, count: number): number {
  if (shopper.knownCompany >= 0) return chooseAmongKnown(market, shopper, count);
  const { keys, feelings } = shopper;
  const t1 = feelings[0] ?? 0;
  const t2 = feelings[1] ?? 0;
  const t3 = feelings[2] ?? 0;
  const t4 = feelings[3] ?? 0;
  const t5 = feelings[4] ?? 0;
  const sensitivity = feelings[FEELING.sensitivity] ?? 0;
  const key = ((keys[KEY.visit] ?? 0) + FANCY) | 0;
  const other = keys[KEY.visit + 1] ?? 0;
  let best = -1;
  let most = -Infinity;
  for (let place = 0; place < count; place++) {
    const at = place << 3;
    const worth =
      (DESK[at + 6] ?? 0) -
      sensitivity * (DESK[at] ?? 0) +
      t1 * (DESK[at + 1] ?? 0) +
      (t2 * (DESK[at + 2] ?? 0) + t3 * (DESK[at + 3] ?? 0)) +
      (t4 * (DESK[at + 4] ?? 0) + t5 * (DESK[at + 5] ?? 0));
    const bits = mix(NUMBERS[place] ?? 0, key, other);
    if (worth + gumbelBound(bits) <= most) continue;
    const utility = worth + gumbelOf(bits);
    if (utility > most) {
      most = utility;
      best = place;
    }
  }
  feelings[FEELING.best] = most;
  return best < 0 ? best : (shopper.considered[best] ?? 0);
}

/** The same for the few who bought here before: one company's offers carry what they remember of it. */
function chooseAmongKnown(market: MarketBoard, shopper: Shopper, count: number): number {
  let best = -1;
  let most = -Infinity;
  for (let place = 0; place < count; place++) {
    const listing = shopper.considered[place] ?? 0;
    const utility = utilityOf(market, shopper, listing);
    if (utility > most) {
      most = utility;
      best = listing;
    }
  }
  shopper.feelings[FEELING.best] = most;
  return best;
}

/** An offer's utility for this visit, summed in the kernel's order, so that both have the same bits. */
export function utilityOf(market: MarketBoard, shopper: Shopper, listing: number): number {
  const { feelings } = shopper;
  const at = (shopper.segment * market.listings + listing) * OFFER.width;
  const taste = (attribute: number): number =>
    (feelings[attribute] ?? 0) * (market.offers[at + OFFER.attributes + attribute] ?? 0);
  const price = (feelings[FEELING.sensitivity] ?? 0) * (market.offers[at + OFFER.shown] ?? 0);
  const worth =
    (market.offers[at + OFFER.worth] ?? 0) - price + taste(0) + (taste(1) + taste(2)) + (taste(3) + taste(4));
  const utility = worth + fancyFor(shopper, market.detail[listing] ?? 0);
  if (market.listingCompany[listing] !== shopper.knownCompany) return utility;
  return utility + (feelings[FEELING.loyalty] ?? 0);
}

/** Cart and check-out for the first `count` offers on the desk. Returns the listing put into the cart, or −1. */
export function decide(market: MarketBoard, shopper: Shopper, count: number): number {
  const { keys, feelings } = shopper;
  const key = keys[KEY.visit] ?? 0;
  const other = keys[KEY.visit + 1] ?? 0;
  const best = choose(market, shopper, count);
  const nothing = (market.figures[FIGURE.outside] ?? 0) + gumbelOf(mix(OUTSIDE, key, other));
  // Who finds something better with a small seller does without what companies offer.
  const crowd = market.crowdPages > 0 ? browseCrowd(market, shopper) : -Infinity;
  const outside = Math.max(nothing, crowd);
  feelings[FEELING.outside] = outside;
  const most = feelings[FEELING.best] ?? 0;
  if (best < 0 || most <= outside) {
    shopper.outcome = OUTCOME.boughtNothing;
    if (crowd <= nothing) return -1;
    shopper.outcome = OUTCOME.smallSeller;
    feelings[FEELING.best] = crowd;
    feelings[FEELING.outside] = Math.max(nothing, most);
    return -1;
  }
  // Only now does the buyer learn what shipping, tax and duty add.
  const at = (shopper.segment * market.listings + best) * OFFER.width;
  const added = market.offers[at + OFFER.added] ?? 0;
  const isTooDear = most - (feelings[FEELING.sensitivity] ?? 0) * added <= outside;
  const hesitates = mix(HESITATION, key, other) < (market.figures[FIGURE.hesitation] ?? 0);
  shopper.outcome = isTooDear ? OUTCOME.tooDear : hesitates ? OUTCOME.hesitated : OUTCOME.order;
  return best;
}

/** Whether somebody takes one offer, or nothing, at a price of their own: no others stand beside it. */
export function wouldBuy(
  market: MarketBoard,
  shopper: Shopper,
  offer: {
    readonly listing: number;
    /** ln of the price shown to them and of all that they pay, against the usual price. */
    readonly shown: number;
    readonly landed: number;
    /** How much better than nothing it must be. */
    readonly reluctance: number;
  },
): boolean {
  const { keys, feelings, segment } = shopper;
  const { listing, shown, landed, reluctance } = offer;
  const key = keys[KEY.visit] ?? 0;
  const other = keys[KEY.visit + 1] ?? 0;
  const sensitivity = feelings[FEELING.sensitivity] ?? 0;
  const asked = market.offers[(segment * market.listings + listing) * OFFER.width + OFFER.shown] ?? 0;
  const utility = utilityOf(market, shopper, listing) + sensitivity * (asked - shown) - reluctance;
  const outside = (market.figures[FIGURE.outside] ?? 0) + gumbelOf(mix(OUTSIDE, key, other));
  if (utility <= outside || utility - sensitivity * (landed - shown) <= outside) return false;
  return mix(HESITATION, key, other) >= (market.figures[FIGURE.hesitation] ?? 0);
}
