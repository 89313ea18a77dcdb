/**
 * Sponsored rows on the board. Every row of a page that can be sold has a slot with a number of its own, 0 being
 * nobody's: a thread notes the slots that were clicked, and who stood there is known here.
 */
import { at } from '../at.ts';
import type { MarketBoard } from '../demand/board.ts';
import { countPage, type DayCounts } from '../demand/day-counts.ts';
import { levelOf } from '../demand/quantiles.ts';
import type { Award } from './auction.ts';
import type { AdDay, MarketAds, Seat } from './ad-day.ts';
import { layOut } from './lay-out.ts';
import type { Entrant } from './line-up.ts';
import type { Placement } from './placements.ts';
import { tallyFor } from './tally.ts';
import { isInNow, resultsBids, wonBeside, wonResults } from './won-rows.ts';

/** How many rows a market sells on each page of results, and on the page of each offer. */
export function rowsForSale(market: MarketAds | undefined): {
  readonly rows: number;
  readonly beside: number;
} {
  if (!market) return { rows: 0, beside: 0 };
  const { top, rest, productPage } = market.rules.placements;
  return { rows: top.looks.length + rest.looks.length, beside: productPage.looks.length };
}

export const slotOfRow = ({ sponsoredRows }: MarketBoard, page: number, row: number): number =>
  1 + page * sponsoredRows + row;
export const slotBeside = (board: MarketBoard, offer: number, row: number): number =>
  1 + board.pages * board.sponsoredRows + offer * board.sponsoredBeside + row;

export interface Floor {
  readonly ads: AdDay;
  readonly market: MarketAds;
  readonly board: MarketBoard;
  readonly counts: DayCounts;
}

/** Sells the rows of a page of results anew and lays the page out. */
export function sellResults(floor: Floor, page: number): void {
  const { market, board } = floor;
  clearResults(floor, page);
  const { top, rest } = market.rules.placements;
  const won = wonResults(market, resultsBids(market, page), isInNow(market));
  const above = won.above.map((award, row) =>
    seatOf(floor, award, { placement: 'top', page, look: at(top.looks, row) }),
  );
  const among = won.among.map((award, row) =>
    seatOf(floor, award, { placement: 'rest', page, look: at(rest.looks, row) }),
  );
  [...above, ...among].forEach((seat, row) => (market.seats[slotOfRow(board, page, row)] = seat));
  layOut(board, page, {
    above,
    among,
    everyRows: rest.everyRows,
    slotOf: (row) => slotOfRow(board, page, row),
  });
  if (page >= market.queries) return;
  if (above[0]) market.asked.top.set(page, above[0].price);
  if (among[0]) market.asked.rest.set(page, among[0].price);
}

/** Counts what the rows of a page have had, and leaves the page without sponsored rows in mind. */
export function clearResults({ market, board, counts }: Floor, page: number): void {
  countPage(board, counts, page);
  for (let row = 0; row < board.sponsoredRows; row++) {
    const slot = slotOfRow(board, page, row);
    noteImpressions(market.seats[slot], counts.sponsored[slot] ?? 0);
    counts.sponsored[slot] = 0;
    market.seats[slot] = undefined;
  }
}

/** Sells the rows on the page of an offer anew. */
export function sellBeside(floor: Floor, offer: number): void {
  const { market, board } = floor;
  clearBeside(floor, offer);
  const { looks } = market.rules.placements.productPage;
  const won = wonBeside(market, at(market.lineUp.productPage, offer), isInNow(market));
  for (let row = 0; row < board.sponsoredBeside; row++) {
    const cell = offer * board.sponsoredBeside + row;
    const award = won[row];
    const seat = award && seatOf(floor, award, { placement: 'product-page', page: -1, look: at(looks, row) });
    market.seats[slotBeside(board, offer, row)] = seat;
    board.besideOffer[cell] = seat ? seat.entrant.offer + 1 : 0;
    board.besideLevel[cell] = levelOf(seat?.share ?? 0);
  }
}

/** Whoever opened the page since it was last looked at came past its rows. */
export function clearBeside({ market, board }: Floor, offer: number): void {
  let opened = 0;
  for (let part = 0; part < board.parts; part++) opened += board.clicks[part * board.listings + offer] ?? 0;
  const fresh = opened - (market.opened[offer] ?? 0);
  market.opened[offer] = opened;
  for (let row = 0; row < board.sponsoredBeside; row++) {
    const slot = slotBeside(board, offer, row);
    noteImpressions(market.seats[slot], fresh);
    market.seats[slot] = undefined;
  }
}

function noteImpressions(seat: Seat | undefined, count: number): void {
  if (!seat) return;
  seat.tally.impressions += count;
  seat.tally.expected += count * seat.share;
}

function seatOf(
  { ads, market }: Floor,
  { bid: entrant, price, next }: Award<Entrant>,
  where: { readonly placement: Placement; readonly page: number; readonly look: number },
): Seat {
  const { placement, page, look } = where;
  // A category's page answers no query.
  const query = page < market.queries ? page : -1;
  const { campaign, group, target, listing } = entrant;
  const of = { campaign: campaign.id, group: group.id, target: target.id, listing, placement, query };
  return { entrant, price, next, placement, share: entrant.share * look, tally: tallyFor(ads.tallies, of) };
}
