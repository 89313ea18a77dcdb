/** What the threads counted of one market, added up over their parts and told by offer. */
import { COUNT, type MarketBoard } from './board.ts';

export interface OfferCounts {
  readonly impressions: Float64Array;
  readonly clicks: Float64Array;
  readonly carts: Float64Array;
}

export const newCounts = ({ listings }: MarketBoard): OfferCounts => ({
  impressions: new Float64Array(listings),
  clicks: new Float64Array(listings),
  carts: new Float64Array(listings),
});

/** Turns the stops on every page into impressions of its rows and forgets them; to be done before a page changes. */
export function countImpressions(board: MarketBoard, counts: OfferCounts): void {
  const cells = board.rows + board.queries;
  for (let query = 0; query < board.queries; query++) {
    const start = board.pageStart[query] ?? 0;
    const length = board.pageLength[query] ?? 0;
    let deeper = 0;
    for (let row = length; row > 0; row--) {
      for (let part = 0; part < board.parts; part++) {
        const cell = part * cells + start + query + row;
        deeper += board.stops[cell] ?? 0;
        board.stops[cell] = 0;
      }
      const offer = board.rowListing[start + row - 1] ?? 0;
      counts.impressions[offer] = (counts.impressions[offer] ?? 0) + deeper;
    }
  }
}

export function countClicks(board: MarketBoard, counts: OfferCounts): void {
  for (let part = 0; part < board.parts; part++) {
    for (let offer = 0; offer < board.listings; offer++) {
      const cell = part * board.listings + offer;
      counts.clicks[offer] = (counts.clicks[offer] ?? 0) + (board.clicks[cell] ?? 0);
      counts.carts[offer] = (counts.carts[offer] ?? 0) + (board.carts[cell] ?? 0);
    }
  }
}

export const total = (board: MarketBoard, what: 'searches' | 'clicks' | 'carts'): number =>
  Array.from(
    { length: board.parts },
    (_, part) => board.counts[part * COUNT.width + COUNT[what]] ?? 0,
  ).reduce((sum, count) => sum + count, 0);

/** Takes the rows of sold-out offers off every page; what stands below moves up. */
export function dropRows(board: MarketBoard, isSoldOut: (offer: number) => boolean): void {
  for (let query = 0; query < board.queries; query++) {
    const start = board.pageStart[query] ?? 0;
    const length = board.pageLength[query] ?? 0;
    let kept = 0;
    for (let row = 0; row < length; row++) {
      const offer = board.rowListing[start + row] ?? 0;
      if (isSoldOut(offer)) continue;
      board.rowListing[start + kept] = offer;
      board.rowLevel[start + kept] = board.rowLevel[start + row] ?? 0;
      kept += 1;
    }
    board.pageLength[query] = kept;
  }
}
