import { at } from '../at.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { AD_CLICK, type Board, type MarketBoard } from './board.ts';
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

/** Makes room for what the next slice proposes, in all parts. */
export function clearProposals(board: Board): void {
  for (const { proposalCount, adClickCount } of board.markets) {
    proposalCount.fill(0);
    adClickCount.fill(0);
  }
}

/** Whose visits a chunk is. */
export interface Chunk {
  /** Place of the market. */
  readonly market: number;
  readonly from: number;
  readonly to: number;
}

export function chunkAt(board: Board, { slice, chunk }: Pick<Share, 'slice' | 'chunk'>): Chunk {
  let place = 0;
  let before = 0;
  while (chunk >= before + chunksIn(at(board.markets, place), slice)) {
    before += chunksIn(at(board.markets, place), slice);
    place += 1;
  }
  const from = (chunk - before) * CHUNK;
  const to = Math.min(at(board.markets, place).arrivals[slice] ?? 0, from + CHUNK);
  return { market: place, from, to };
}

/** Plays a chunk of a slice's visits: counts, and proposals of orders. Which thread does which chunk means nothing. */
export function visitChunk(board: Board, shopper: Shopper, share: Share): void {
  const { market, from, to } = chunkAt(board, share);
  beginSlice(shopper, board, market, (board.day - 1) * SLICES_PER_DAY + share.slice);
  visitMarket(board, shopper, { from, to, part: share.part });
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

/** The visits of one market's slice, to which the shopper has been turned. */
export function visitMarket(board: Board, shopper: Shopper, { from, to, part }: Visits): void {
  const market = at(board.markets, shopper.market);
  const firstListing = part * market.listings;
  const firstPage = part * market.pages;
  const firstStop = part * (market.rows + market.pages);
  const firstProposal = part * market.proposals;
  const { visits, stops, clicks, besides, carts, proposed, keepsCarts } = market;
  let proposals = market.proposalCount[part] ?? 0;
  for (let visit = from; visit < to; visit++) {
    arrive(board, shopper, visit);
    const weighed = examine(market, shopper);
    const { page, clicked, considered } = shopper;
    visits[firstPage + page] = (visits[firstPage + page] ?? 0) + 1;
    // A page has one stop more than rows, so that those before it shift its stops by its own number.
    const stop = firstStop + (market.pageStart[page] ?? 0) + page + shopper.reached;
    stops[stop] = (stops[stop] ?? 0) + 1;
    if (weighed === 0 && market.crowdPages === 0) continue;
    for (let place = 0; place < clicked; place++) {
      const cell = firstListing + (considered[place] ?? 0);
      clicks[cell] = (clicks[cell] ?? 0) + 1;
    }
    for (let place = clicked; place < weighed; place++) {
      const cell = firstListing + (considered[place] ?? 0);
      besides[cell] = (besides[cell] ?? 0) + 1;
    }
    if (shopper.adClicks > 0) noteAdClicks(market, shopper, visit, part);
    feel(market, shopper);
    layOut(market, shopper, weighed);
    const best = decide(market, shopper, weighed);
    if (shopper.outcome === OUTCOME.smallSeller) {
      proposed[firstProposal + proposals] = visit;
      proposals += 1;
    }
    if (best < 0) continue;
    carts[firstListing + best] = (carts[firstListing + best] ?? 0) + 1;
    // A cart that is left is looked at again where its store writes to those who leave.
    if (shopper.outcome !== OUTCOME.order && (keepsCarts[best] ?? 0) === 0) continue;
    proposed[firstProposal + proposals] = visit;
    proposals += 1;
  }
  market.proposalCount[part] = proposals;
}

function noteAdClicks(
  market: MarketBoard,
  { adClicks, adSlots }: Shopper,
  visit: number,
  part: number,
): void {
  const first = part * market.mostAdClicks;
  const noted = market.adClickCount[part] ?? 0;
  for (let click = 0; click < adClicks; click++) {
    const cell = (first + noted + click) * AD_CLICK.width;
    market.adClicks[cell + AD_CLICK.visit] = visit;
    market.adClicks[cell + AD_CLICK.slot] = adSlots[click] ?? 0;
  }
  market.adClickCount[part] = noted + adClicks;
}
