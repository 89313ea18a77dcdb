import { SLICES_PER_DAY } from '../world.ts';
import { COUNT, type Board, type MarketBoard } from './board.ts';
import { decide, layOut, OUTCOME } from './choose.ts';
import { examine } from './examine.ts';
import { arrive, beginSlice, feel, newShopper, type Shopper } from './shopper.ts';

/** A share of a slice's visits: whole numbers of visits, so that the parts together are all of them, once. */
export interface Share {
  readonly slice: number;
  readonly part: number;
}

export const shopperFor = (board: Board): Shopper =>
  newShopper(board.markets.reduce((most, { depth }) => Math.max(most, depth), 0));

/** Plays a part of a slice's visits in every market: counts, and proposals of orders, in that part's own columns. */
export function visitSlice(board: Board, shopper: Shopper, share: Share): void {
  const moment = (board.day - 1) * SLICES_PER_DAY + share.slice;
  board.markets.forEach((market, place) => {
    beginSlice(shopper, board, place, moment);
    visitMarket(board, market, shopper, share);
  });
}

function visitMarket(board: Board, market: MarketBoard, shopper: Shopper, { slice, part }: Share): void {
  const visits = market.arrivals[slice] ?? 0;
  const from = Math.floor((visits * part) / board.parts);
  const to = Math.floor((visits * (part + 1)) / board.parts);
  const counts = part * COUNT.width;
  const firstListing = part * market.listings;
  const firstStop = part * (market.rows + market.queries);
  const firstProposal = part * market.proposals;
  const { stops, clicks, carts, proposed } = market;
  let clicksOfAll = 0;
  let cartsOfAll = 0;
  let proposals = 0;
  for (let visit = from; visit < to; visit++) {
    arrive(board, shopper, visit);
    const clicked = examine(market, shopper);
    // A page has one stop more than rows, so that those before it shift its stops by its own number.
    const stop = firstStop + (market.pageStart[shopper.query] ?? 0) + shopper.query + shopper.reached;
    stops[stop] = (stops[stop] ?? 0) + 1;
    if (clicked === 0) continue;
    clicksOfAll += clicked;
    for (let place = 0; place < clicked; place++) {
      const cell = firstListing + (shopper.considered[place] ?? 0);
      clicks[cell] = (clicks[cell] ?? 0) + 1;
    }
    feel(market, shopper);
    layOut(market, shopper, clicked);
    const best = decide(market, shopper, clicked);
    if (best < 0) continue;
    cartsOfAll += 1;
    carts[firstListing + best] = (carts[firstListing + best] ?? 0) + 1;
    if (shopper.outcome !== OUTCOME.order) continue;
    const cell = (firstProposal + proposals) * 2;
    proposed[cell] = visit;
    proposed[cell + 1] = best;
    proposals += 1;
  }
  add(market.counts, counts + COUNT.searches, to - from);
  add(market.counts, counts + COUNT.clicks, clicksOfAll);
  add(market.counts, counts + COUNT.carts, cartsOfAll);
  market.counts[counts + COUNT.proposals] = proposals;
}

function add(counts: Int32Array, place: number, count: number): void {
  counts[place] = (counts[place] ?? 0) + count;
}
