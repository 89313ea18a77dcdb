/** A crew of one that plays a day's visits and notes what came of them. */
import type { Board, MarketBoard } from '../demand/board.ts';
import type { Crew } from '../demand/crew.ts';
import { viewBoard } from '../demand/board.ts';
import { at } from '../at.ts';
import { beginSlice, type Shopper } from '../demand/shopper.ts';
import { shopperFor, visitMarket } from '../demand/visit-slice.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { meet } from './meet.ts';
import { copyOfMemories, memoriesOn, newMemories, NO_MEMORIES, type Memories } from './memories.ts';
import {
  EventPad,
  LEAST_NOTED,
  MOST_NOTED,
  type DayNotes,
  type MarketNotes,
  type SliceNotes,
} from './notes.ts';
import { frameOf, PagePrints } from './page-prints.ts';

/** Memory of one's own that is used again every day. */
export function ownMemory(): Crew['memory'] {
  let memory = new ArrayBuffer(0);
  return (bytes) => {
    if (memory.byteLength < bytes) memory = new ArrayBuffer(bytes);
    return memory;
  };
}

interface Desk {
  readonly board: Board;
  readonly shopper: Shopper;
  readonly prints: readonly PagePrints[];
  readonly slices: (SliceNotes | undefined)[][];
  readonly notes: DayNotes;
}

export interface NoteCrew extends Crew {
  /** Of the day that was played last. */
  readonly notes: () => DayNotes;
}

export function noteCrew(): NoteCrew {
  const room = ownMemory();
  const pad = new EventPad();
  let memory: ArrayBufferLike = new ArrayBuffer(0);
  let desk: Desk | undefined;
  let remembered: readonly Memories[] = [];
  return {
    parts: 1,
    memory: (bytes) => (memory = room(bytes)),
    begin() {
      desk = deskOf(viewBoard(memory), remembered);
      remembered = desk.board.markets.map((market) => copyOfMemories(memoriesOn(market)));
    },
    visit(slice) {
      if (!desk) throw new Error('a slice was visited before any board was laid');
      const { board, slices } = desk;
      for (let market = 0; market < board.markets.length; market++)
        at(slices, market)[slice] = visitAndNote(desk, { market, slice, pad });
    },
    notes() {
      if (!desk) throw new Error('there are notes of days that were played');
      return desk.notes;
    },
  };
}

function deskOf(board: Board, remembered: readonly Memories[]): Desk {
  const slices = board.markets.map((): (SliceNotes | undefined)[] => []);
  const markets = board.markets.map((market, place): MarketNotes => ({
    frame: frameOf(market),
    detail: market.detail.slice(),
    company: market.listingCompany.slice(),
    memories: newMemories(remembered[place] ?? NO_MEMORIES, memoriesOn(market)),
    slices: at(slices, place),
  }));
  const prints = board.markets.map((market) => new PagePrints(market));
  return { board, shopper: shopperFor(board), prints, slices, notes: { markets } };
}

interface Turn {
  readonly market: number;
  readonly slice: number;
  readonly pad: EventPad;
}

function visitAndNote(desk: Desk, { market: place, slice, pad }: Turn): SliceNotes | undefined {
  const { board, shopper, prints } = desk;
  const market = at(board.markets, place);
  const visits = market.arrivals[slice] ?? 0;
  beginSlice(shopper, board, place, (board.day - 1) * SLICES_PER_DAY + slice);
  if (!isNotable(market, visits)) {
    visitMarket(board, shopper, { from: 0, to: visits, part: 0 });
    return undefined;
  }
  pad.clear();
  const page = new Uint16Array(visits);
  const reached = new Uint16Array(visits);
  for (let visit = 0; visit < visits; visit++) {
    meet({ board, market, shopper }, visit, pad);
    page[visit] = shopper.page;
    reached[visit] = shopper.reached;
  }
  return { page, reached, prints: at(prints, place).ofPages(), ...pad.copy() };
}

/** A crowd of small sellers moves with every order, so that no page of its market is ever quite the same. */
function isNotable(market: MarketBoard, visits: number): boolean {
  const { pages, listings, sponsoredRows, sponsoredBeside, crowdPages } = market;
  const slots = 1 + pages * sponsoredRows + listings * sponsoredBeside;
  if (visits < LEAST_NOTED || crowdPages > 0) return false;
  return Math.max(visits, pages, listings, slots) < MOST_NOTED;
}
