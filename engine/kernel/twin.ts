/**
 * The kernel's twin: the visits of a chunk in WebAssembly, four visitors or rows at a time, with the same bits as
 * `src/demand/visit-slice.ts` (docs/decisions/0511). It works on the very memory in which the board is laid; behind the
 * board, at the end of the memory, stand the tables and a desk for each thread.
 */
import type { Board } from '../src/demand/board.ts';
import { TABLES } from '../src/demand/quantiles.ts';
import { beginSlice, KEY, newShopper } from '../src/demand/shopper.ts';
import { chunkAt, shopperFor, visitChunk, type Share } from '../src/demand/visit-slice.ts';
import { SLICES_PER_DAY } from '../src/world.ts';
import { at } from '../src/at.ts';
import { CHUNK_WORDS, wordsOf } from './lay-desk.ts';
import { instantiate, openMemory, WASM_PAGE, type KernelExports, type WasmMemory } from './web-assembly.ts';

const TABLE_BYTES = TABLES.gumbel.byteLength + TABLES.normal.byteLength;
/** More than a desk takes, so that those of two threads never share a line of cache. */
const DESK_BYTES = 131_072;

const bytesBehind = (parts: number): number => TABLE_BYTES + parts * DESK_BYTES;
const placeBehind = (memory: ArrayBufferLike, parts: number): number =>
  memory.byteLength - bytesBehind(parts);

export interface TwinMemory {
  readonly memory: WasmMemory;
  /** Memory for a board of so many bytes. What was given before sees the same bytes, but not all of them. */
  readonly room: (bytes: number) => ArrayBufferLike;
}

/** Nothing where the machine cannot run the twin. */
export function openTwinMemory(parts: number): TwinMemory | undefined {
  const memory = openMemory();
  if (!memory) return undefined;
  let buffer = memory.buffer;
  return {
    memory,
    room(bytes) {
      const wanted = bytes + bytesBehind(parts);
      if (buffer.byteLength >= wanted) return buffer;
      // A quarter more than asked for, because most worlds grow a little every day.
      const pages = Math.ceil(((wanted * 5) / 4 - buffer.byteLength) / WASM_PAGE);
      memory.grow(pages);
      buffer = memory.buffer;
      const tables = placeBehind(buffer, parts);
      new Float64Array(buffer, tables, TABLES.gumbel.length).set(TABLES.gumbel);
      new Float64Array(buffer, tables + TABLES.gumbel.byteLength, TABLES.normal.length).set(TABLES.normal);
      return buffer;
    },
  };
}

/** One thread's place at the twin. */
export interface TwinSeat {
  readonly kernel: KernelExports;
  readonly parts: number;
  readonly part: number;
}

export const takeSeat = (memory: WasmMemory, { parts, part }: Omit<TwinSeat, 'kernel'>): TwinSeat => {
  const kernel = instantiate(memory);
  if (kernel.deskBytes.value > DESK_BYTES) throw new RangeError('a desk of the kernel needs more room');
  return { kernel, parts, part };
};

/** A desk on which the words of a chunk have been laid. */
export interface LaidDesk {
  readonly address: number;
  readonly words: Int32Array;
  /** Turns the desk to one market and slice. */
  readonly turnTo: (market: number, slice: number) => void;
}

export function deskAt(board: Board, memory: ArrayBufferLike, { parts, part }: TwinSeat): LaidDesk {
  const gumbel = placeBehind(memory, parts);
  const tables = { gumbel, normal: gumbel + TABLES.gumbel.byteLength };
  const address = gumbel + TABLE_BYTES + part * DESK_BYTES;
  const markets = board.markets.map((_, place) => wordsOf(board, place, tables));
  const words = new Int32Array(memory, address, CHUNK_WORDS.count + (markets[0]?.length ?? 0));
  const shopper = newShopper(0);
  return {
    address,
    words,
    turnTo(market, slice) {
      beginSlice(shopper, board, market, (board.day - 1) * SLICES_PER_DAY + slice);
      words[CHUNK_WORDS.slice] = shopper.keys[KEY.slice] ?? 0;
      words[CHUNK_WORDS.otherSlice] = shopper.keys[KEY.slice + 1] ?? 0;
      words.set(at(markets, market), CHUNK_WORDS.count);
    },
  };
}

/**
 * Visits chunks of a board that lies in the twin's memory. What the twin does not know, a market with a crowd of small
 * sellers, the plain kernel does on the same memory.
 */
export function twinVisits(board: Board, memory: ArrayBufferLike, seat: TwinSeat): (share: Share) => void {
  const desk = deskAt(board, memory, seat);
  const shopper = shopperFor(board);
  const { visit } = seat.kernel;
  return (share) => {
    const { market, from, to } = chunkAt(board, share);
    if (at(board.markets, market).crowdPages > 0) return visitChunk(board, shopper, share);
    desk.turnTo(market, share.slice);
    desk.words[CHUNK_WORDS.from] = from;
    desk.words[CHUNK_WORDS.to] = to;
    desk.words[CHUNK_WORDS.part] = share.part;
    visit(desk.address);
  };
}
