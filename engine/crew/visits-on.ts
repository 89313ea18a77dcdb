import { twinVisits, type TwinSeat } from '../kernel/index.ts';
import { viewBoard } from '../src/demand/board.ts';
import { chunkAt, shopperFor, visitChunk } from '../src/demand/visit-slice.ts';
import type { Visits } from './signals.ts';

/** How a thread does the visits on the board in this memory: by the twin where it has a seat there. */
export function visitsOn(memory: ArrayBufferLike, seat: TwinSeat | undefined): Visits {
  const board = viewBoard(memory);
  const shopper = shopperFor(board);
  const plain: Visits = (share) => visitChunk(board, shopper, share);
  if (!seat) return plain;
  const twin = twinVisits(board, memory, seat);
  // The twin knows companies only: where small sellers trade beside them, the plain way is taken.
  const isCrowded = board.markets.map(({ crowdPages }) => crowdPages > 0);
  if (!isCrowded.includes(true)) return twin;
  return (share) => (isCrowded[chunkAt(board, share).market] ? plain(share) : twin(share));
}
