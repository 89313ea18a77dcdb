/** Boards of any size, filled from a number: whatever a market may hold, and more than one ever does. */
import fc from 'fast-check';
import { at } from '../../src/at.ts';
import { mix, unit } from '../../src/chance.ts';
import { bytesFor, FIGURE, layBoard, OFFER, type Board, type MarketBoard } from '../../src/demand/board.ts';
import { levelOf } from '../../src/demand/quantiles.ts';
import { cellOf, TEMPERS } from '../../src/demand/shopper.ts';

export interface BoardPlan {
  readonly seed: number;
  readonly pages: number;
  readonly listings: number;
  readonly segments: number;
  readonly lines: number;
  readonly depth: number;
  readonly buyers: number;
  readonly shoppers: number;
  readonly sponsoredRows: number;
  readonly sponsoredBeside: number;
  readonly visits: number;
  /** Pages of small sellers. */
  readonly crowd: number;
  /** How far utilities lie apart: at nothing all offers are alike, at much chance decides nothing. */
  readonly width: number;
}

export const anyPlan: fc.Arbitrary<BoardPlan> = fc.record({
  seed: fc.integer(),
  pages: fc.integer({ min: 1, max: 6 }),
  listings: fc.integer({ min: 1, max: 60 }),
  segments: fc.integer({ min: 1, max: 4 }),
  lines: fc.integer({ min: 1, max: 3 }),
  depth: fc.integer({ min: 1, max: 50 }),
  buyers: fc.integer({ min: 0, max: 40 }),
  shoppers: fc.integer({ min: 1, max: 300 }),
  sponsoredRows: fc.integer({ min: 0, max: 6 }),
  sponsoredBeside: fc.integer({ min: 0, max: 3 }),
  visits: fc.integer({ min: 0, max: 700 }),
  crowd: fc.oneof(
    { weight: 9, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }) },
  ),
  width: fc.constantFrom(0, 0.01, 1, 5, 1e4, 1e12, 1e40, 1e150),
});

/** Numbers for one column, each at its place. */
const numbers = (seed: number, column: number) => ({
  share: (place: number): number => unit(mix(place, seed, column)),
  below: (place: number, count: number): number => Math.floor(unit(mix(place, seed, column)) * count),
});

const MOST_ROWS = 40;

/** Lays the board into this memory, which must have room for it. */
export function layAny(plan: BoardPlan, room: (bytes: number) => ArrayBufferLike): Board {
  const { pages, listings, sponsoredRows, sponsoredBeside, visits } = plan;
  const { segments, lines, depth, buyers, crowd } = plan;
  const sizes = {
    pages,
    listings,
    segments,
    lines,
    depth,
    buyers,
    sponsoredRows,
    sponsoredBeside,
    crowdPages: crowd,
    crowdShelves: crowd > 0 ? 1 : 0,
    crowdRegions: crowd > 0 ? 1 : 0,
    rows: pages * (MOST_ROWS + sponsoredRows),
    cells: Math.max(1, 2 * buyers),
    parts: 1,
    proposals: visits,
  };
  const board = layBoard(room(bytesFor([sizes])), { seed: plan.seed, day: 3, parts: 1 }, [sizes]);
  const market = at(board.markets, 0);
  fillFigures(market, plan);
  fillRows(market, plan);
  fillOffers(market, plan);
  fillBuyers(market, plan);
  if (plan.crowd > 0) fillCrowd(market, plan);
  return board;
}

function fillFigures(market: MarketBoard, { seed, visits, shoppers, depth, segments }: BoardPlan): void {
  const { share } = numbers(seed, 1);
  market.arrivals.fill(visits);
  market.figures[FIGURE.shoppers] = shoppers;
  market.figures[FIGURE.outside] = 6 * share(0) - 3;
  market.figures[FIGURE.satisfied] = levelOf(share(1) / 2);
  market.figures[FIGURE.hesitation] = levelOf(share(2));
  market.figures[FIGURE.loyalty] = 3 * share(3);
  market.figures[FIGURE.looksOn] = levelOf(share(4));
  market.figures[FIGURE.country] = 7;
  market.figures[FIGURE.habit] = levelOf(share(5));
  const patience = Array.from({ length: depth }, (_, row) => levelOf(numbers(seed, 2).share(row)));
  market.patience.set(patience.toSorted((a, b) => b - a));
  const levels = Array.from({ length: segments }, (_, place) => levelOf(numbers(seed, 3).share(place)));
  market.segmentLevel.set(levels.toSorted((a, b) => a - b));
}

function fillRows(market: MarketBoard, { seed, pages, listings, lines, sponsoredRows }: BoardPlan): void {
  const [length, offer, level, slot, line] = [10, 11, 12, 13, 14].map((column) => numbers(seed, column));
  for (let page = 0; page < pages; page++) {
    const start = page * (MOST_ROWS + sponsoredRows);
    market.aliasShare[page] = numbers(seed, 15).share(page);
    market.aliasOther[page] = numbers(seed, 16).below(page, pages);
    market.pageStart[page] = start;
    market.pageLength[page] = length?.below(page, MOST_ROWS + sponsoredRows + 1) ?? 0;
    market.pageLine[page] = line?.below(page, lines) ?? 0;
  }
  market.pageStart[pages] = market.rows;
  for (let row = 0; row < market.rows; row++) {
    market.rowListing[row] = offer?.below(row, listings) ?? 0;
    market.rowLevel[row] = levelOf(level?.share(row) ?? 0);
    // One row in five is for sale, wherever it stands.
    market.rowSlot[row] = sponsoredRows > 0 && (slot?.share(row) ?? 1) < 0.2 ? 1 + row : 0;
  }
  const { below, share } = numbers(seed, 17);
  for (let cell = 0; cell < market.besideOffer.length; cell++) {
    market.besideOffer[cell] = below(cell, listings + 1);
    market.besideLevel[cell] = levelOf(share(cell + 1_000_000));
  }
}

function fillOffers(market: MarketBoard, { seed, listings, segments, width }: BoardPlan): void {
  const { share, below } = numbers(seed, 20);
  for (let offer = 0; offer < listings; offer++) {
    // A few share a page, and their chance with it.
    market.detail[offer] = 500 + below(offer, 2 * listings);
    market.beside[offer] = below(offer + 1000, listings + 1) - 1;
    market.listingCompany[offer] = below(offer + 2000, 5);
    market.keepsCarts[offer] = below(offer + 3000, 2);
  }
  const values = numbers(seed, 21);
  market.offers.set(
    Float64Array.from(market.offers, (_, place) =>
      place % OFFER.width === OFFER.added ? values.share(place) / 4 : width * (values.share(place) - 0.5),
    ),
  );
  for (let segment = 0; segment < segments; segment++)
    market.sensitivity[segment] = 2 * share(segment + 4000) - 0.5;
  for (let cell = 0; cell < market.spread.length; cell++)
    market.spread[cell] = (cell % TEMPERS === TEMPERS - 1 ? 0.5 : 1.2) * share(cell + 5000);
}

function fillBuyers(market: MarketBoard, { seed, buyers, shoppers }: BoardPlan): void {
  const { below, share } = numbers(seed, 30);
  const people = Array.from({ length: buyers }, (_, place) => below(place, shoppers)).toSorted(
    (a, b) => a - b,
  );
  people.forEach((person, place) => {
    market.buyer[place] = person;
    market.buyerCompany[place] = below(place + 1000, 5);
    market.buyerContent[place] = share(place + 2000);
  });
  for (let cell = 0; cell <= market.cells; cell++)
    market.buyerCell[cell] = people.filter((person) => cellOf(person, shoppers, market.cells) < cell).length;
}

/** One department that every line leads to. */
function fillCrowd(market: MarketBoard, { seed, crowd, width }: BoardPlan): void {
  const { share, below } = numbers(seed, 40);
  market.figures[FIGURE.looks] = 5;
  market.crowdStart[1] = crowd;
  market.crowdLine.fill(1, 1);
  for (let page = 0; page < crowd; page++) {
    market.crowdShare[page] = share(page);
    market.crowdOther[page] = below(page, crowd);
    market.crowdNumber[page] = 9000 + page;
    market.crowdShown[page] = width * (share(page + 1000) - 0.5);
  }
}
