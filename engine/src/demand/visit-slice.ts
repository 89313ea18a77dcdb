import { at } from '../at.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { COUNT, type Board, type MarketBoard } from './board.ts';
import { decide, layOut, OUTCOME } from './choose.ts';
import { examine } from './examine.ts';
import { arrive, beginSlice, feel, newShopper, type Shopper } from './shopper.ts';

/** Visits that one thread takes on at a time: small enough to share out evenly, large enough to be worth a claim. */
const CHUNK = 256;

/** A chunk of a slice's visits, and the part of the board whose columns the thread that does it writes. */
export interface Share {
  readonly slice: number;
  readonly chunk: number;
  readonly part: number;
}

export const shopperFor = (board: Board): Shopper =>
  newShopper(board.markets.reduce((most, { depth }) => Math.max(most, depth), 0));

const chunksIn = (market: MarketBoard, slice: number): number =>
  Math.ceil((market.arrivals[slice] ?? 0) / CHUNK);

/** How many chunks a slice has, in all markets. */
export const chunksOf = (board: Board, slice: number): number =>
  board.markets.reduce((sum, market) => sum + chunksIn(market, slice), 0);

/** Makes room for the proposals of the next slice, in all parts. */
export function clearProposals(board: Board): void {
  for (const { counts, parts } of board.markets) {
    for (let part = 0; part < parts; part++) counts[part * COUNT.width + COUNT.proposals] = 0;
  }
}

/** Plays a chunk of a slice's visits: counts, and proposals of orders. Which thread does which chunk means nothing. */
export function visitChunk(board: Board, shopper: Shopper, { slice, chunk, part }: Share): void {
  let place = 0;
  let before = 0;
  while (chunk >= before + chunksIn(at(board.markets, place), slice)) {
    before += chunksIn(at(board.markets, place), slice);
    place += 1;
  }
  const market = at(board.markets, place);
  const from = (chunk - before) * CHUNK;
  const to = Math.min(market.arrivals[slice] ?? 0, from + CHUNK);
  beginSlice(shopper, board, place, (board.day - 1) * SLICES_PER_DAY + slice);
  visitMarket(board, shopper, { from, to, part });
}

/** All visits of a slice, by one thread. */
export function visitSlice(board: Board, shopper: Shopper, slice: number): void {
  const chunks = chunksOf(board, slice);
  for (let chunk = 0; chunk < chunks; chunk++) visitChunk(board, shopper, { slice, chunk, part: 0 });
}

interface Visits {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

function visitMarket(board: Board, shopper: Shopper, { from, to, part }: Visits): void {
  const market = at(board.markets, shopper.market);
  const counts = part * COUNT.width;
  const firstListing = part * market.listings;
  const firstStop = part * (market.rows + market.queries);
  const firstProposal = part * market.proposals;
  const { stops, clicks, carts, proposed } = market;
  let clicksOfAll = 0;
  let cartsOfAll = 0;
  let proposals = market.counts[counts + COUNT.proposals] ?? 0;
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
    proposed[firstProposal + proposals] = visit;
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
