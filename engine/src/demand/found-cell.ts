import type { MarketBoard } from './board.ts';

type Rows = Pick<MarketBoard, 'pageStart' | 'pageLength' | 'rowListing' | 'rowSlot'>;

/**
 * Where on a page of results an offer was found, or -1. Rows move up as others sell out, so it is looked for; a sponsored
 * row of the same offer is not where it was found, and keeps what it was sold for.
 */
export function foundCell(
  { pageStart, pageLength, rowListing, rowSlot }: Rows,
  page: number,
  offer: number,
): number {
  const start = pageStart[page] ?? 0;
  const end = start + (pageLength[page] ?? 0);
  for (let cell = start; cell < end; cell++)
    if (rowListing[cell] === offer && rowSlot[cell] === 0) return cell;
  return -1;
}
