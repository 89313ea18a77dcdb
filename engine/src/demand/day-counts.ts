/** What the threads counted of one market, added up over their parts and told by offer and by page. */
import type { MarketBoard } from './board.ts';

export interface DayCounts {
  /** By offer. What is looked at beside a featured offer is seen and clicked like what stands on a page. */
  readonly impressions: Float64Array;
  readonly clicks: Float64Array;
  readonly besides: Float64Array;
  readonly carts: Float64Array;
  /** Visits that began on each page. */
  readonly visits: Float64Array;
  /** Impressions of sponsored rows by slot, until those who sold them take them away. */
  readonly sponsored: Float64Array;
}

export const newCounts = ({ listings, pages, sponsoredRows }: MarketBoard): DayCounts => ({
  impressions: new Float64Array(listings),
  clicks: new Float64Array(listings),
  besides: new Float64Array(listings),
  carts: new Float64Array(listings),
  visits: new Float64Array(pages),
  sponsored: new Float64Array(1 + pages * sponsoredRows),
});

/** Turns the stops on a page into impressions of its rows and forgets them; to be done before the page changes. */
export function countPage(board: MarketBoard, counts: DayCounts, page: number): void {
  const visits = takeVisits(board, page);
  if (visits === 0) return;
  counts.visits[page] = (counts.visits[page] ?? 0) + visits;
  const cells = board.rows + board.pages;
  const start = board.pageStart[page] ?? 0;
  let deeper = 0;
  for (let row = board.pageLength[page] ?? 0; row > 0; row--) {
    deeper += takeAll(board.stops, { first: start + page + row, step: cells, parts: board.parts });
    add(counts.impressions, board.rowListing[start + row - 1] ?? 0, deeper);
    const slot = board.rowSlot[start + row - 1] ?? 0;
    if (slot > 0) add(counts.sponsored, slot, deeper);
  }
}

const takeVisits = ({ visits, pages, parts }: MarketBoard, page: number): number =>
  takeAll(visits, { first: page, step: pages, parts });

/** What all parts have counted in a cell, which begins again at nothing. */
function takeAll(
  cells: Int32Array,
  { first, step, parts }: { readonly first: number; readonly step: number; readonly parts: number },
): number {
  let sum = 0;
  for (let part = 0; part < parts; part++) {
    const cell = first + part * step;
    sum += cells[cell] ?? 0;
    cells[cell] = 0;
  }
  return sum;
}

export function countDay(board: MarketBoard, counts: DayCounts): void {
  for (let page = 0; page < board.pages; page++) countPage(board, counts, page);
  for (let offer = 0; offer < board.listings; offer++) {
    const of = { first: offer, step: board.listings, parts: board.parts };
    const besides = takeAll(board.besides, of);
    add(counts.besides, offer, besides);
    add(counts.impressions, offer, besides);
    add(counts.clicks, offer, besides + takeAll(board.clicks, of));
    add(counts.carts, offer, takeAll(board.carts, of));
  }
}

function add(counts: Float64Array, place: number, count: number): void {
  counts[place] = (counts[place] ?? 0) + count;
}

/** Takes the rows of offers that are gone off every page; what stands below moves up. */
export function dropRows(board: MarketBoard, counts: DayCounts, gone: ReadonlySet<number>): void {
  if (gone.size === 0) return;
  for (let page = 0; page < board.pages; page++) {
    const start = board.pageStart[page] ?? 0;
    const length = board.pageLength[page] ?? 0;
    let first = 0;
    while (first < length && !gone.has(board.rowListing[start + first] ?? 0)) first += 1;
    if (first === length) continue;
    countPage(board, counts, page);
    let kept = first;
    for (let row = first; row < length; row++) {
      const offer = board.rowListing[start + row] ?? 0;
      if (gone.has(offer)) continue;
      board.rowListing[start + kept] = offer;
      board.rowLevel[start + kept] = board.rowLevel[start + row] ?? 0;
      board.rowSlot[start + kept] = board.rowSlot[start + row] ?? 0;
      kept += 1;
    }
    board.pageLength[page] = kept;
  }
}
