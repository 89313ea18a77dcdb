/**
 * The same visits come past other rows. Chance is addressed by visit and listing, so who would have clicked is known
 * exactly: nobody is drawn anew.
 */
import { at } from '../../at.ts';
import { layOut } from '../../ads/lay-out.ts';
import { slotBeside, slotOfRow } from '../../ads/slots.ts';
import { examine } from '../../demand/examine.ts';
import type { MarketBoard } from '../../demand/board.ts';
import { levelOf } from '../../demand/quantiles.ts';
import { arrive, type Shopper } from '../../demand/shopper.ts';
import type { Sight } from '../../demand/probe.ts';
import type { Place } from './bid-lines.ts';
import type { Layout } from './other-rows.ts';

/** A market's board with pages of its own to write on; all else is the board that visits read. */
export interface Scratch {
  readonly results: MarketBoard;
  readonly besides: MarketBoard;
}

export const scratchOf = (board: MarketBoard): Scratch => ({
  results: {
    ...board,
    rowListing: board.rowListing.slice(),
    rowLevel: board.rowLevel.slice(),
    rowSlot: board.rowSlot.slice(),
    pageLength: board.pageLength.slice(),
  },
  besides: {
    ...board,
    besideOffer: board.besideOffer.slice(),
    besideLevel: board.besideLevel.slice(),
  },
});

export interface Passing {
  readonly sight: Sight;
  readonly shopper: Shopper;
  readonly board: MarketBoard;
  readonly scratch: Scratch;
  /** Of the placement among the results: one row before every so many. */
  readonly everyRows: number;
}

/** Clicks by row of the layout, and by slot on rows elsewhere, which stand as they stood. */
export interface Clicked {
  readonly rows: readonly number[];
  readonly elsewhere: ReadonlyMap<number, number>;
}

/** What those visits, whose keys the shopper has been turned to, click when the place is laid out like this. */
export function clicksOn(
  passing: Passing,
  place: Place,
  { layout, visits }: { readonly layout: Layout; readonly visits: readonly number[] },
): Clicked {
  const { sight, shopper, board, scratch } = passing;
  const isResults = place.kind === 'results';
  const paper = isResults ? scratch.results : scratch.besides;
  if (isResults) layResults(passing, place.number, layout);
  else layBeside(board, paper, place.number, layout);
  const first = isResults ? slotOfRow(board, place.number, 0) : slotBeside(board, place.number, 0);
  const count = isResults ? board.sponsoredRows : board.sponsoredBeside;
  const rows = Array.from({ length: count }, () => 0);
  const elsewhere = new Map<number, number>();
  for (const visit of visits) {
    arrive(sight.board, shopper, visit);
    examine(paper, shopper);
    for (let click = 0; click < shopper.adClicks; click++) {
      const slot = shopper.adSlots[click] ?? 0;
      const row = slot - first;
      if (row >= 0 && row < count) rows[row] = (rows[row] ?? 0) + 1;
      else elsewhere.set(slot, (elsewhere.get(slot) ?? 0) + 1);
    }
  }
  if (!isResults) layAsItIs(board, paper, place.number);
  return { rows, elsewhere };
}

function layResults({ board, scratch, everyRows }: Passing, page: number, { above, among }: Layout): void {
  const paper = scratch.results;
  const from = board.pageStart[page] ?? 0;
  const to = board.pageStart[page + 1] ?? 0;
  paper.rowListing.set(board.rowListing.subarray(from, to), from);
  paper.rowLevel.set(board.rowLevel.subarray(from, to), from);
  paper.rowSlot.set(board.rowSlot.subarray(from, to), from);
  paper.pageLength[page] = board.pageLength[page] ?? 0;
  const slotOf = (row: number): number => slotOfRow(board, page, row);
  layOut(paper, page, { above, among, everyRows, slotOf });
}

function layBeside(board: MarketBoard, paper: MarketBoard, offer: number, { above }: Layout): void {
  for (let row = 0; row < board.sponsoredBeside; row++) {
    const cell = offer * board.sponsoredBeside + row;
    const shown = above[row];
    paper.besideOffer[cell] = shown ? shown.entrant.offer + 1 : 0;
    paper.besideLevel[cell] = levelOf(shown?.share ?? 0);
  }
}

function layAsItIs(board: MarketBoard, paper: MarketBoard, offer: number): void {
  const from = offer * board.sponsoredBeside;
  const to = from + board.sponsoredBeside;
  paper.besideOffer.set(board.besideOffer.subarray(from, to), from);
  paper.besideLevel.set(board.besideLevel.subarray(from, to), from);
}

/** Visits of a market's quarter hour by the place they came past: the page they began on, and those they opened. */
export function visitsBy(
  { sight, shopper, board }: Passing,
  market: number,
  wanted: { readonly results: ReadonlyMap<number, Place>; readonly besides: ReadonlyMap<number, Place> },
): Map<Place, number[]> {
  const found = new Map<Place, number[]>();
  const note = (place: Place | undefined, visit: number): void => {
    if (!place) return;
    const visits = found.get(place);
    if (visits) visits.push(visit);
    else found.set(place, [visit]);
  };
  const count = at(sight.board.markets, market).arrivals[sight.slice] ?? 0;
  for (let visit = 0; visit < count; visit++) {
    arrive(sight.board, shopper, visit);
    note(wanted.results.get(shopper.page), visit);
    if (wanted.besides.size === 0) continue;
    examine(board, shopper);
    for (let place = 0; place < shopper.clicked; place++)
      note(wanted.besides.get(shopper.considered[place] ?? 0), visit);
  }
  return found;
}
