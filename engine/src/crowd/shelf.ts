/** Lays the pages of a crowd that are up on a day into the columns that sessions read. */
import { aliasTable } from '../demand/alias-table.ts';
import { FIGURE, type MarketBoard, type MarketSizes } from '../demand/board.ts';
import type { MarketFacts } from '../demand/market-facts.ts';
import { levelOf } from '../demand/quantiles.ts';
import type { CrowdState } from './crowd.ts';
import { addressOfPage } from './pages.ts';
import type { Crowded } from './town.ts';
import { toldDays } from './ways.ts';

/** The pages that are up, department by department: what the columns hold, in their order. */
export interface Shelf {
  readonly pages: Int32Array;
  /** Where each department begins, and where the last ends. */
  readonly starts: Int32Array;
}

export type CrowdSizes = Pick<MarketSizes, 'crowdPages' | 'crowdShelves' | 'crowdRegions'>;

export function shelfOf({ crowd, pages }: Crowded, day: number): Shelf {
  const shelves = crowd.departments.map((): number[] => []);
  for (let page = 0; page < pages.count; page++) {
    if ((pages.from[page] ?? 0) > day || (pages.until[page] ?? 0) <= day) continue;
    shelves[pages.department[page] ?? 0]?.push(page);
  }
  const starts = new Int32Array(shelves.length + 1);
  shelves.forEach((shelf, place) => (starts[place + 1] = (starts[place] ?? 0) + shelf.length));
  return { pages: Int32Array.from(shelves.flat()), starts };
}

/** Nothing of each where a market has no crowd. */
export const crowdSizes = (today?: { readonly crowded: Crowded; readonly shelf: Shelf }): CrowdSizes => ({
  crowdPages: today?.shelf.pages.length ?? 0,
  crowdShelves: today?.crowded.crowd.departments.length ?? 0,
  crowdRegions: today?.crowded.ways.regions ?? 0,
});

interface Morning {
  readonly crowded: Crowded;
  readonly state: CrowdState;
  readonly shelf: Shelf;
  readonly facts: MarketFacts;
  readonly day: number;
  readonly calendarDay: number;
}

export function fillShelf(board: MarketBoard, morning: Morning): void {
  const { crowded, state, shelf, facts, day } = morning;
  const { crowd, pages, prices, sellers, ways } = crowded;
  board.figures[FIGURE.looks] = crowd.looks;
  board.figures[FIGURE.appeal] = crowd.appeal;
  board.crowdStart.set(shelf.starts);
  const promising = { learned: state.learned, calendarDay: morning.calendarDay };
  ways.middle.forEach((days, way) => (board.crowdWay[way] = toldDays(crowded, days, promising)));
  board.crowdBuyers.set(ways.buyers);
  facts.country.segments.forEach(({ perStar, perPromisedDay }, segment) => {
    board.crowdPerStar[segment] = perStar;
    board.crowdPerDay[segment] = perPromisedDay;
  });
  fillLines(board, morning);
  crowd.departments.forEach((_, place) => {
    const from = shelf.starts[place] ?? 0;
    const own = shelf.pages.subarray(from, shelf.starts[place + 1]);
    const { share, other } = aliasTable(Array.from(own, (page) => pages.fame[page] ?? 0));
    board.crowdShare.set(share, from);
    own.forEach((_page, at) => (board.crowdOther[from + at] = from + (other[at] ?? 0)));
  });
  const { shrinkage } = facts.market.ranking;
  const usual = usualStars(state, facts);
  shelf.pages.forEach((page, at) => {
    const seller = pages.seller[page] ?? 0;
    prices.turn(page, day);
    board.crowdNumber[at] = addressOfPage(seller, pages.number[page] ?? 0);
    board.crowdShown[at] = prices.shown[page] ?? 0;
    const reviews = state.reviews[seller] ?? 0;
    const stars = ((state.stars[seller] ?? 0) + shrinkage * usual) / Math.max(1, reviews + shrinkage);
    board.crowdStars[at] = stars - STARS_IN_THE_MIDDLE;
    board.crowdFrom[at] = sellers.region[seller] ?? 0;
    board.crowdMargin[at] = crowd.promise.spread * (sellers.margin[seller] ?? 0);
  });
}

const STARS_IN_THE_MIDDLE = 3;

function usualStars({ stars, reviews }: CrowdState, { search }: MarketFacts): number {
  const all = reviews.reduce((sum, count) => sum + count, 0);
  return all === 0 ? search.usual.stars : stars.reduce((sum, each) => sum + each, 0) / all;
}

/** Which departments a visit to a line may mean. */
function fillLines(board: MarketBoard, { crowded, facts }: Morning): void {
  let place = 0;
  facts.lines.forEach((line, number) => {
    board.crowdLine[number] = place;
    const own = crowded.crowd.departments.flatMap((each, department) =>
      each.line === line ? [{ department, share: each.share }] : [],
    );
    const all = own.reduce((sum, { share }) => sum + share, 0);
    let below = 0;
    for (const { department, share } of own) {
      below += share / all;
      board.crowdLineShelf[place] = department;
      board.crowdLineLevel[place] = levelOf(below);
      place += 1;
    }
  });
  board.crowdLine[facts.lines.length] = place;
}
