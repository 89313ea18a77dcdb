/**
 * The board: all that sessions read and write, as columns in one piece of memory, so that several threads can work
 * on it. It is filled anew every morning and holds nothing that outlives the day.
 */
import { SLICES_PER_DAY } from '../world.ts';

/** How many of everything one market has; written in the head of the board, from which every thread reads the rest. */
export interface MarketSizes {
  /** Pages of results that a visit can begin on: of every query, category and deal page. */
  readonly pages: number;
  readonly rows: number;
  /** Offers on sale, wherever they are shown. */
  readonly listings: number;
  readonly segments: number;
  readonly lines: number;
  readonly depth: number;
  readonly buyers: number;
  /** Cells of the index into the known buyers. */
  readonly cells: number;
  /** Rows that are for sale on each page of results, and on the page of each offer. */
  readonly sponsoredRows: number;
  readonly sponsoredBeside: number;
  /** Pages of small sellers that are up, the departments they stand in, and the regions they are sent between. */
  readonly crowdPages: number;
  readonly crowdShelves: number;
  readonly crowdRegions: number;
  /** Threads that share the work, and the orders that one of them may propose in one slice. */
  readonly parts: number;
  readonly proposals: number;
}

/** The sizes by which columns are read in a visit: the kernel's twin is told them in this order. */
export const VISIT_SIZES = [
  'pages',
  'rows',
  'listings',
  'segments',
  'lines',
  'depth',
  'buyers',
  'cells',
  'sponsoredRows',
  'sponsoredBeside',
] as const satisfies readonly (keyof MarketSizes)[];

const SIZE_NAMES = [
  ...VISIT_SIZES,
  'crowdPages',
  'crowdShelves',
  'crowdRegions',
  'parts',
  'proposals',
] as const satisfies readonly (keyof MarketSizes)[];

/** After so many clicks on sponsored rows a shopper passes by the others. */
export const MOST_AD_CLICKS = 8;
/** A click on a sponsored row as a thread notes it: which visit, and the number of the row's slot. */
export const AD_CLICK = { visit: 0, slot: 1, width: 2 } as const;

/** An offer's numbers for one segment, side by side in one cache line; `added` is what check-out adds to ln(price). */
export const OFFER = { shown: 0, attributes: 1, worth: 6, added: 7, width: 8 } as const;
export const FIGURE = {
  shoppers: 0,
  outside: 1,
  satisfied: 2,
  hesitation: 3,
  loyalty: 4,
  /** Share of those who open a page with several offers that look beyond the featured one. */
  looksOn: 5,
  /** Place of the country in the scenario: whose people come. */
  country: 6,
  /** Share of visits that follow the person's own patience. */
  habit: 7,
  /** Pages of the crowd that come before a visitor, and what one of them is worth by itself. */
  looks: 8,
  appeal: 9,
  count: 10,
} as const;

/** Cuts typed columns off a piece of memory one after the other; without memory it only measures. */
class Cutter {
  private at = 0;
  private readonly memory: ArrayBufferLike | undefined;

  constructor(memory?: ArrayBufferLike) {
    this.memory = memory;
  }

  get bytes(): number {
    return this.at;
  }

  integers(length: number): Int32Array {
    const from = this.cut(length * 4);
    return this.memory ? new Int32Array(this.memory, from, length) : new Int32Array();
  }

  floats(length: number): Float64Array {
    const from = this.cut(length * 8);
    return this.memory ? new Float64Array(this.memory, from, length) : new Float64Array();
  }

  private cut(bytes: number): number {
    const from = this.at;
    this.at += Math.ceil(bytes / 8) * 8;
    return from;
  }
}

/** Probabilities stand as levels: the signed word that 32 random bits stay below so often. */
function cutMarket(cutter: Cutter, sizes: MarketSizes) {
  const { pages, rows, listings, segments, lines, depth, buyers, cells, parts, proposals } = sizes;
  const { sponsoredRows, sponsoredBeside, crowdPages, crowdShelves, crowdRegions } = sizes;
  const adClicks = sponsoredRows + sponsoredBeside > 0 ? proposals * MOST_AD_CLICKS : 0;
  return {
    ...sizes,
    figures: cutter.floats(FIGURE.count),
    arrivals: cutter.integers(SLICES_PER_DAY),
    // Which page a visit begins on: an alias table. A page is `pageLength` rows from `pageStart` on, and may grow up to
    // the next page's start; rows of sold-out offers go.
    aliasShare: cutter.floats(pages),
    aliasOther: cutter.integers(pages),
    pageStart: cutter.integers(pages + 1),
    pageLength: cutter.integers(pages),
    pageLine: cutter.integers(pages),
    rowListing: cutter.integers(rows),
    rowLevel: cutter.integers(rows),
    // The slot of a sponsored row; 0 for what was found. Sponsored rows take room on a page, not patience.
    rowSlot: cutter.integers(rows),
    // What is sold on the page of an offer: the place of the offer shown there, plus one; 0 for nothing.
    besideOffer: cutter.integers(listings * sponsoredBeside),
    besideLevel: cutter.integers(listings * sponsoredBeside),
    patience: cutter.integers(depth),
    segmentLevel: cutter.integers(segments),
    // Mean of the logarithm of price sensitivity; and of each line the spread of the five tastes and of that logarithm.
    sensitivity: cutter.floats(segments),
    spread: cutter.floats(segments * lines * 6),
    // The listing whose page an offer stands on: chance knows an offer by it, so that all offers of one page please alike.
    detail: cutter.integers(listings),
    // The offer that is weighed beside a featured one by those who look on; −1 when it stands alone on its page.
    beside: cutter.integers(listings),
    listingCompany: cutter.integers(listings),
    // 1 where the store writes to those who leave their carts.
    keepsCarts: cutter.integers(listings),
    offers: cutter.floats(segments * listings * OFFER.width),
    // People who bought before, by number, with the place where each cell of numbers begins.
    buyerCell: cutter.integers(cells + 1),
    buyer: cutter.integers(buyers),
    buyerCompany: cutter.integers(buyers),
    buyerContent: cutter.floats(buyers),
    // Pages of small sellers, department by department from `crowdStart` on, each department an alias table of how well
    // known they are; and which departments a visit to a line may mean.
    crowdStart: cutter.integers(crowdShelves + 1),
    crowdLine: cutter.integers(crowdShelves > 0 ? lines + 1 : 0),
    crowdLineShelf: cutter.integers(crowdShelves),
    crowdLineLevel: cutter.integers(crowdShelves),
    crowdShare: cutter.floats(crowdPages),
    crowdOther: cutter.integers(crowdPages),
    crowdNumber: cutter.integers(crowdPages),
    crowdShown: cutter.floats(crowdPages),
    crowdStars: cutter.floats(crowdPages),
    crowdFrom: cutter.integers(crowdPages),
    crowdMargin: cutter.floats(crowdPages),
    // What is promised between two regions, how many buyers live up to each, and how much a segment minds days and stars.
    crowdWay: cutter.floats(crowdRegions * crowdRegions),
    crowdBuyers: cutter.floats(crowdRegions),
    crowdPerStar: cutter.floats(crowdRegions > 0 ? segments : 0),
    crowdPerDay: cutter.floats(crowdRegions > 0 ? segments : 0),
    // Written by the threads, each in its own part. `stops` has one cell more than rows for each page: those who
    // stopped after so many rows.
    visits: cutter.integers(pages * parts),
    stops: cutter.integers((rows + pages) * parts),
    clicks: cutter.integers(listings * parts),
    besides: cutter.integers(listings * parts),
    carts: cutter.integers(listings * parts),
    // How many orders each thread has proposed in this slice, and the visits that want them.
    proposalCount: cutter.integers(parts),
    adClickCount: cutter.integers(parts),
    mostAdClicks: adClicks,
    adClicks: cutter.integers(adClicks * AD_CLICK.width * parts),
    proposals,
    proposed: cutter.integers(proposals * parts),
  };
}

export type MarketBoard = ReturnType<typeof cutMarket>;

export interface Board {
  readonly seed: number;
  readonly day: number;
  readonly parts: number;
  readonly markets: readonly MarketBoard[];
}

const HEAD = { seed: 0, day: 1, parts: 2, markets: 3, width: 4 } as const;
const headLength = (markets: number): number => HEAD.width + markets * SIZE_NAMES.length;

export function bytesFor(markets: readonly MarketSizes[]): number {
  const cutter = new Cutter();
  cutter.integers(headLength(markets.length));
  for (const sizes of markets) cutMarket(cutter, sizes);
  return cutter.bytes;
}

/** Writes the head of a board; its columns are then found by `viewBoard`, here and in every thread. */
export function layBoard(
  memory: ArrayBufferLike,
  head: { readonly seed: number; readonly day: number; readonly parts: number },
  markets: readonly MarketSizes[],
): Board {
  // Whoever lends the memory may keep something of their own behind the board.
  new Uint8Array(memory, 0, bytesFor(markets)).fill(0);
  const words = new Int32Array(memory, 0, headLength(markets.length));
  words[HEAD.seed] = head.seed;
  words[HEAD.day] = head.day;
  words[HEAD.parts] = head.parts;
  words[HEAD.markets] = markets.length;
  markets.forEach((sizes, market) =>
    SIZE_NAMES.forEach((name, place) => {
      words[headLength(market) + place] = sizes[name];
    }),
  );
  return viewBoard(memory);
}

export function viewBoard(memory: ArrayBufferLike): Board {
  const head = new Int32Array(memory, 0, HEAD.width);
  const [seed = 0, day = 0, parts = 0, count = 0] = head;
  const cutter = new Cutter(memory);
  const words = cutter.integers(headLength(count));
  const markets = Array.from({ length: count }, (_, market) => {
    const sizes = words.subarray(headLength(market), headLength(market + 1));
    return cutMarket(cutter, Object.fromEntries(SIZE_NAMES.map((name, at) => [name, sizes[at]])) as Sizes);
  });
  return { seed, day, parts, markets };
}

type Sizes = Record<(typeof SIZE_NAMES)[number], number>;
