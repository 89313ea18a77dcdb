/** One visit of a slice, counted into the board as a single thread counts it, and noted if asked. */
import { AD_CLICK, type Board, type MarketBoard } from '../demand/board.ts';
import { decide, layOut, OUTCOME } from '../demand/choose.ts';
import { examine } from '../demand/examine.ts';
import { arrive, feel, FEELING, type Shopper } from '../demand/shopper.ts';
import type { EventPad } from './notes.ts';

/** A market in a slice: where its visits are counted. */
export interface Counter {
  readonly board: Board;
  readonly market: MarketBoard;
  readonly shopper: Shopper;
}

/** Plays a visit; its event goes on the pad if it clicked anything. */
export function meet({ board, market, shopper }: Counter, visit: number, pad?: EventPad): void {
  arrive(board, shopper, visit);
  const weighed = examine(market, shopper);
  const { page, clicked, considered } = shopper;
  countArrival(market, page, shopper.reached);
  if (weighed === 0) return;
  for (let place = 0; place < clicked; place++) countUp(market.clicks, considered[place] ?? 0);
  for (let place = clicked; place < weighed; place++) countUp(market.besides, considered[place] ?? 0);
  for (let click = 0; click < shopper.adClicks; click++)
    noteAdClick(market, visit, shopper.adSlots[click] ?? 0);
  feel(market, shopper);
  layOut(market, shopper, weighed);
  const best = decide(market, shopper, weighed);
  // A cart that is left is looked at again where its store writes to those who leave.
  const proposes = best >= 0 && (shopper.outcome === OUTCOME.order || market.keepsCarts[best] !== 0);
  if (best >= 0) countUp(market.carts, best);
  if (proposes) propose(market, visit);
  if (pad) note(pad, shopper, visit, { best, proposes });
}

function note(
  pad: EventPad,
  shopper: Shopper,
  visit: number,
  { best, proposes }: { readonly best: number; readonly proposes: boolean },
): void {
  const { person, knownCompany, clicked, weighed, adClicks, considered, adSlots } = shopper;
  if (knownCompany >= 0) pad.remember(shopper.feelings[FEELING.loyalty] ?? 0);
  // In the order of EVENT.
  pad.add(visit);
  pad.add(person);
  pad.add(person >>> 16);
  pad.add(knownCompany + 1);
  pad.add(clicked);
  pad.add(weighed);
  pad.add(adClicks);
  pad.add(best + 1);
  pad.add(proposes ? 1 : 0);
  for (let place = 0; place < weighed; place++) pad.add(considered[place] ?? 0);
  for (let click = 0; click < adClicks; click++) pad.add(adSlots[click] ?? 0);
}

export function countArrival(market: MarketBoard, page: number, reached: number): void {
  countUp(market.visits, page);
  countUp(market.stops, (market.pageStart[page] ?? 0) + page + reached);
}

export function countUp(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

export function propose(market: MarketBoard, visit: number): void {
  const count = market.proposalCount[0] ?? 0;
  market.proposed[count] = visit;
  market.proposalCount[0] = count + 1;
}

export function noteAdClick(market: MarketBoard, visit: number, slot: number): void {
  const count = market.adClickCount[0] ?? 0;
  market.adClicks[count * AD_CLICK.width + AD_CLICK.visit] = visit;
  market.adClicks[count * AD_CLICK.width + AD_CLICK.slot] = slot;
  market.adClickCount[0] = count + 1;
}
