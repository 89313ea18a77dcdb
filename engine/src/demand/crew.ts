/**
 * Those who do the sessions of a day. The engine knows only this: memory that all of them see, and a call that comes
 * back when every part of a slice is done. Which threads do it is decided outside; the bits are the same.
 */
import { viewBoard, type Board } from './board.ts';
import { shopperFor, visitSlice } from './visit-slice.ts';
import type { Shopper } from './shopper.ts';

export interface Crew {
  /** How many share the work of a slice. */
  readonly parts: number;
  /** Memory of at least this size, for one day: its old content and views are worth nothing. */
  readonly memory: (bytes: number) => ArrayBufferLike;
  /** Called once a day, when the board is filled. */
  readonly begin: (board: Board) => void;
  /** Does all sessions of the slice, in all markets. */
  readonly visit: (slice: number) => void;
}

/** One thread, its own memory. */
function soloCrew(): Crew {
  let memory = new ArrayBuffer(0);
  let board: Board | undefined;
  let shopper: Shopper | undefined;
  return {
    parts: 1,
    memory(bytes) {
      if (memory.byteLength < bytes) memory = new ArrayBuffer(bytes);
      return memory;
    },
    begin() {
      board = viewBoard(memory);
      shopper = shopperFor(board);
    },
    visit(slice) {
      if (board && shopper) visitSlice(board, shopper, slice);
    },
  };
}

/** The crew of a day for which none is named. Days are played one after the other, so one piece of memory serves all. */
export const alone: Crew = soloCrew();
