/**
 * A crew of one that plays a day of another history beside its notes: only visits that may have met something else are
 * met again, and of all others the notes are counted.
 */
import { at } from '../at.ts';
import { viewBoard, type Board, type MarketBoard } from '../demand/board.ts';
import type { Crew } from '../demand/crew.ts';
import { beginSlice, FEELING, recall, type Shopper } from '../demand/shopper.ts';
import { shopperFor, visitMarket } from '../demand/visit-slice.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { countArrival, countUp, meet, noteAdClick, propose, type Counter } from './meet.ts';
import {
  isMarked,
  markDifferences,
  memoriesOn,
  NO_MEMORIES,
  withMemories,
  type Marks,
  type Memories,
} from './memories.ts';
import { ownMemory } from './note-crew.ts';
import { EVENT, type DayNotes, type MarketNotes, type SliceNotes } from './notes.ts';
import { frameOf, PagePrints } from './page-prints.ts';

/** How many visits there were, and how many of them had to be met again. */
export interface Met {
  visits: number;
  again: number;
}

/** A market of this history and the notes of the other. */
interface Beside {
  readonly market: MarketBoard;
  readonly notes: MarketNotes;
  readonly prints: PagePrints;
  /** By the place of an offer in the notes, its place here; −1 where it is not on sale. */
  readonly places: Int32Array;
  /** Who may remember something else. */
  readonly minded: Marks;
}

export interface RecallCrew extends Crew {
  /** The notes of the day that is played next. */
  readonly turnTo: (notes: DayNotes) => void;
  readonly met: Met;
}

export function recallCrew(): RecallCrew {
  const room = ownMemory();
  const met: Met = { visits: 0, again: 0 };
  let memory: ArrayBufferLike = new ArrayBuffer(0);
  let notes: DayNotes = { markets: [] };
  // What the people of each market remember in the history of the notes.
  let remembered: readonly Memories[] = [];
  let desk: { board: Board; shopper: Shopper; beside: readonly (Beside | undefined)[] } | undefined;
  return {
    parts: 1,
    met,
    turnTo(day) {
      notes = day;
      remembered = day.markets.map(({ memories }, market) =>
        withMemories(remembered[market] ?? NO_MEMORIES, memories),
      );
    },
    memory: (bytes) => (memory = room(bytes)),
    begin() {
      const board = viewBoard(memory);
      const beside = board.markets.map((market, place) =>
        besideOf(market, notes.markets[place], remembered[place] ?? NO_MEMORIES),
      );
      desk = { board, shopper: shopperFor(board), beside };
    },
    visit(slice) {
      if (!desk) throw new Error('a slice was visited before any board was laid');
      const { board, shopper, beside } = desk;
      for (let place = 0; place < board.markets.length; place++) {
        const market = at(board.markets, place);
        const visits = market.arrivals[slice] ?? 0;
        beginSlice(shopper, board, place, (board.day - 1) * SLICES_PER_DAY + slice);
        const other = beside[place];
        const noted = other?.notes.slices[slice];
        met.visits += visits;
        if (other && noted) met.again += recallSlice({ board, market, shopper }, other, noted, slice);
        else {
          visitMarket(board, shopper, { from: 0, to: visits, part: 0 });
          met.again += visits;
        }
      }
    },
  };
}

/** Undefined where visits part among the pages in another way, or two offers could be taken for each other. */
function besideOf(
  market: MarketBoard,
  notes: MarketNotes | undefined,
  remembered: Memories,
): Beside | undefined {
  if (!notes || notes.slices.every((slice) => slice === undefined)) return undefined;
  if (notes.frame !== frameOf(market)) return undefined;
  const here = placesByName(market.detail, market.listingCompany);
  if (!here || !placesByName(notes.detail, notes.company)) return undefined;
  const places = Int32Array.from(
    notes.detail,
    (detail, place) => here.get(nameOf(detail, notes.company[place] ?? 0)) ?? -1,
  );
  const minded = markDifferences(remembered, memoriesOn(market));
  return { market, notes, prints: new PagePrints(market), places, minded };
}

const nameOf = (detail: number, company: number): string => `${detail}/${company}`;

function placesByName(detail: Int32Array, company: Int32Array): Map<string, number> | undefined {
  const places = new Map<string, number>();
  detail.forEach((page, place) => places.set(nameOf(page, company[place] ?? 0), place));
  return places.size === detail.length ? places : undefined;
}

/** Returns how many visits were met again. */
function recallSlice(counter: Counter, beside: Beside, noted: SliceNotes, slice: number): number {
  const { market } = counter;
  const visits = market.arrivals[slice] ?? 0;
  const known = Math.min(visits, noted.page.length);
  const isSame = samePages(beside.prints.ofPages(), noted.prints, market.pages);
  const minded = recallEvents(counter, beside, noted, { isSame, known });
  let again = 0;
  for (let visit = 0; visit < visits; visit++) {
    const page = noted.page[visit] ?? 0;
    if (visit < known && isSame[page] === 1 && !minded.has(visit))
      countArrival(market, page, noted.reached[visit] ?? 0);
    else {
      meet(counter, visit);
      again += 1;
    }
  }
  return again;
}

function samePages(here: Int32Array, there: Int32Array, pages: number): Uint8Array {
  const isSame = new Uint8Array(pages);
  for (let page = 0; page < pages; page++) {
    const word = 2 * page;
    isSame[page] = here[word] === there[word] && here[word + 1] === there[word + 1] ? 1 : 0;
  }
  return isSame;
}

/** Counts what was clicked on pages that are the same; returns the visits whose people remember something else. */
function recallEvents(
  { market, shopper }: Counter,
  { places, minded: marks }: Beside,
  { page, events, loyalty }: SliceNotes,
  { isSame, known }: { readonly isSame: Uint8Array; readonly known: number },
): ReadonlySet<number> {
  const minded = new Set<number>();
  let remembered = 0;
  for (let from = 0; from < events.length; from += sizeOf(events, from)) {
    const visit = events[from + EVENT.visit] ?? 0;
    const company = (events[from + EVENT.company] ?? 0) - 1;
    const worth = company < 0 ? 0 : (loyalty[remembered++] ?? 0);
    if (visit >= known || isSame[page[visit] ?? 0] === 0) continue;
    const person = (events[from + EVENT.person] ?? 0) + (events[from + EVENT.personHigh] ?? 0) * HIGH;
    if (isMarked(marks, person) && remembersElse(market, shopper, { person, company, worth }))
      minded.add(visit);
    else recount(market, places, events, from);
  }
  return minded;
}

const HIGH = 65_536;

function remembersElse(
  market: MarketBoard,
  shopper: Shopper,
  { person, company, worth }: { readonly person: number; readonly company: number; readonly worth: number },
): boolean {
  shopper.person = person;
  recall(market, shopper);
  return shopper.knownCompany !== company || (company >= 0 && shopper.feelings[FEELING.loyalty] !== worth);
}

const sizeOf = (events: Uint16Array, from: number): number =>
  EVENT.width + (events[from + EVENT.weighed] ?? 0) + (events[from + EVENT.adClicks] ?? 0);

function recount(market: MarketBoard, places: Int32Array, events: Uint16Array, from: number): void {
  const visit = events[from + EVENT.visit] ?? 0;
  const weighed = events[from + EVENT.weighed] ?? 0;
  const clicked = events[from + EVENT.clicked] ?? 0;
  const first = from + EVENT.width;
  for (let place = 0; place < weighed; place++) {
    const offer = places[events[first + place] ?? 0] ?? -1;
    countUp(place < clicked ? market.clicks : market.besides, offer);
  }
  const slots = first + weighed;
  for (let click = 0; click < (events[from + EVENT.adClicks] ?? 0); click++)
    noteAdClick(market, visit, slotHere(market, places, events[slots + click] ?? 0));
  const best = (events[from + EVENT.best] ?? 0) - 1;
  if (best >= 0) countUp(market.carts, places[best] ?? -1);
  if (events[from + EVENT.proposes] === 1) propose(market, visit);
}

/** Slots on the pages of offers are numbered by the place of the offer, which may be another here. */
function slotHere(market: MarketBoard, places: Int32Array, slot: number): number {
  const firstBeside = 1 + market.pages * market.sponsoredRows;
  if (slot < firstBeside) return slot;
  const row = (slot - firstBeside) % market.sponsoredBeside;
  const offer = places[Math.floor((slot - firstBeside) / market.sponsoredBeside)] ?? -1;
  return firstBeside + offer * market.sponsoredBeside + row;
}
