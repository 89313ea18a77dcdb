/** Sponsored rows among what a page has found. */
import { at } from '../at.ts';
import type { MarketBoard } from '../demand/board.ts';
import { levelOf } from '../demand/quantiles.ts';
import type { Seat } from './ad-day.ts';

/** A row as it stands on a page: whose, and how often it is clicked by those who come past. */
export type Row = Pick<Seat, 'entrant' | 'share'>;

interface Layout {
  readonly above: readonly Row[];
  readonly among: readonly Row[];
  readonly everyRows: number;
  /** The slot of a row, counted from the top of the page through both kinds. */
  readonly slotOf: (row: number) => number;
}

/** The columns of a board that a page of results is laid out in. */
export type Paper = Pick<MarketBoard, 'pageStart' | 'pageLength' | 'rowListing' | 'rowLevel' | 'rowSlot'>;

/** Sponsored rows take room, not patience: see `examine`. What is found keeps its order. */
export function layOut(board: Paper, page: number, { above, among, everyRows, slotOf }: Layout): void {
  const start = board.pageStart[page] ?? 0;
  const found: { readonly listing: number; readonly level: number }[] = [];
  for (let cell = start; cell < start + (board.pageLength[page] ?? 0); cell++) {
    if (board.rowSlot[cell] !== 0) continue;
    found.push({ listing: board.rowListing[cell] ?? 0, level: board.rowLevel[cell] ?? 0 });
  }
  let cell = start;
  const put = (listing: number, level: number, slot: number): void => {
    board.rowListing[cell] = listing;
    board.rowLevel[cell] = level;
    board.rowSlot[cell] = slot;
    cell += 1;
  };
  const putRow = ({ entrant, share }: Row, row: number): void =>
    put(entrant.offer, levelOf(share), slotOf(row));
  above.forEach(putRow);
  let next = 0;
  found.forEach(({ listing, level }, place) => {
    const row = among[next];
    if (row && place === (next + 1) * everyRows) putRow(row, above.length + next++);
    put(listing, level, 0);
  });
  // On a short page the last ones stand below everything that was found.
  for (; next < among.length; next++) putRow(at(among, next), above.length + next);
  board.pageLength[page] = cell - start;
}
