/** What came up for a visitor among small sellers' pages, with the terms of each: from the columns that decided it. */
import { LOOK_STREAMS } from '../crowd/browse.ts';
import type { CrowdDay } from '../crowd/day.ts';
import { mix } from '../chance.ts';
import { FIGURE, type MarketBoard } from '../demand/board.ts';
import { gumbelOf } from '../demand/quantiles.ts';
import { FEELING, KEY, type Shopper } from '../demand/shopper.ts';
import { regionOf } from '../domestic/address.ts';

/** One page of a small seller that came up. */
export interface CrowdLook {
  /** Number of the seller, and of the page among the seller's. */
  readonly seller: number;
  readonly page: number;
  /** They add up to the utility, at the price on the page. */
  readonly terms: Readonly<Record<'appeal' | 'stars' | 'promise' | 'price' | 'chance', number>>;
  readonly utility: number;
}

const WORDS = 4294967296;

/** Of a department, the most useful first; the same page may come up twice. The visitor must feel: see `weighShelf`. */
export function crowdLooks(
  board: MarketBoard,
  shopper: Shopper,
  { day, department }: { readonly day: CrowdDay; readonly department: number },
): CrowdLook[] {
  const from = board.crowdStart[department] ?? 0;
  const count = (board.crowdStart[department + 1] ?? 0) - from;
  const key = shopper.keys[KEY.visit] ?? 0;
  const other = shopper.keys[KEY.visit + 1] ?? 0;
  const pages = new Set<number>();
  const looks = count > 0 ? (board.figures[FIGURE.looks] ?? 0) : 0;
  for (let look = 0; look < looks; look++) {
    const column = from + Math.floor((mix(LOOK_STREAMS.column + look, key, other) >>> 0) * (count / WORDS));
    const isOwn =
      (mix(LOOK_STREAMS.alias + look, key, other) >>> 0) / WORDS < (board.crowdShare[column] ?? 0);
    pages.add(isOwn ? column : (board.crowdOther[column] ?? 0));
  }
  return [...pages]
    .map((page) => lookAt(board, shopper, { day, page }))
    .sort((a, b) => b.utility - a.utility || a.seller - b.seller || a.page - b.page);
}

function lookAt(
  board: MarketBoard,
  { keys, feelings, segment }: Shopper,
  { day, page }: { readonly day: CrowdDay; readonly page: number },
): CrowdLook {
  const to = regionOf(board.crowdBuyers, keys[KEY.person] ?? 0, keys[KEY.person + 1] ?? 0);
  const way = board.crowdWay[(board.crowdFrom[page] ?? 0) * board.crowdRegions + to] ?? 0;
  const fancy = (board.crowdNumber[page] ?? 0) + LOOK_STREAMS.fancy;
  const terms = {
    appeal: board.figures[FIGURE.appeal] ?? 0,
    stars: (board.crowdPerStar[segment] ?? 0) * (board.crowdStars[page] ?? 0),
    promise: (board.crowdPerDay[segment] ?? 0) * (way + (board.crowdMargin[page] ?? 0)),
    price: 0 - (feelings[FEELING.sensitivity] ?? 0) * (board.crowdShown[page] ?? 0),
    chance: gumbelOf(mix(fancy, keys[KEY.visit] ?? 0, keys[KEY.visit + 1] ?? 0)),
  };
  const { pages } = day.crowded;
  const place = day.shelf.pages[page] ?? 0;
  return {
    seller: pages.seller[place] ?? 0,
    page: pages.number[place] ?? 0,
    terms,
    utility: terms.appeal + terms.stars + terms.promise + terms.price + terms.chance,
  };
}
