import { layBoard, bytesFor, FIGURE, OFFER, type Board, type MarketBoard } from '../demand/board.ts';
import { levelOf } from '../demand/quantiles.ts';
import { at } from '../at.ts';
import { mix, unit } from '../chance.ts';

/** A board of one market, one page, one segment: a page of so many offers with invented values. */
export function littleBoard(
  other: {
    readonly listings?: number;
    readonly seed?: number;
    readonly visits?: number;
    readonly outside?: number;
    /** Memory that has room for so many bytes. */
    readonly room?: (bytes: number) => ArrayBufferLike;
  } = {},
): { readonly board: Board; readonly market: MarketBoard } {
  const { listings = 12, seed = 1, visits = 100, outside = 0 } = other;
  const room = other.room ?? ((bytes) => new ArrayBuffer(bytes));
  const sizes = {
    pages: 1,
    rows: listings,
    listings,
    segments: 1,
    lines: 1,
    depth: listings,
    buyers: 0,
    cells: 1,
    sponsoredRows: 0,
    sponsoredBeside: 0,
    crowdPages: 0,
    crowdShelves: 0,
    crowdRegions: 0,
    parts: 1,
    proposals: visits,
  };
  const board = layBoard(room(bytesFor([sizes])), { seed, day: 1, parts: 1 }, [sizes]);
  const market = at(board.markets, 0);
  market.figures.set([1_000_000, outside, levelOf(0.2), levelOf(0.3), 0.5]);
  market.arrivals.fill(visits);
  market.aliasShare[0] = 1;
  market.pageLength[0] = listings;
  market.pageStart[1] = listings;
  market.segmentLevel[0] = levelOf(1);
  market.sensitivity[0] = 0.9;
  market.spread.set([0.6, 0.6, 0.6, 0.6, 0.6, 0.3]);
  market.figures[FIGURE.outside] = outside;
  for (let place = 0; place < listings; place++) {
    market.rowListing[place] = place;
    market.rowLevel[place] = levelOf(0.5);
    market.patience[place] = levelOf(1 - place / (listings + 1));
    market.detail[place] = 100 + place;
    market.beside[place] = -1;
    market.listingCompany[place] = place % 4;
    for (let value = 0; value < OFFER.width; value++) {
      market.offers[place * OFFER.width + value] = unit(mix(place * OFFER.width + value, seed, 5)) - 0.5;
    }
    market.offers[place * OFFER.width + OFFER.added] = 0.15;
  }
  return { board, market };
}
