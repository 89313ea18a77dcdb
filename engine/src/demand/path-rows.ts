/** What a visit saw: the rows of the page it began on, and those that were for sale on the pages it opened. */
import { seatIn, tellSeat, type Sponsored } from '../ads/tell-row.ts';
import { at } from '../at.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Board } from './board.ts';
import { marketFacts } from './market-facts.ts';
import { sellersOf, type Seller } from './path-sellers.ts';
import type { Sight } from './probe.ts';
import { clickShare, clickTerms, rankTerms, type ClickTerms, type RankTerms } from './rank-score.ts';
import type { Shopper } from './shopper.ts';

export interface PathRow {
  readonly listing: number;
  readonly company: number;
  readonly score: number;
  readonly terms: RankTerms;
  /** Share of those who come past that click it. */
  readonly clickShare: number;
  /** What makes that share, as log odds. */
  readonly clickTerms: ClickTerms;
  readonly isExamined: boolean;
  readonly isClicked: boolean;
  /** Where several sell on the page. */
  readonly sellers?: readonly Seller[];
  /** Absent for what was found. `score` and `terms` are those by which the page is found. */
  readonly sponsored?: Sponsored;
}

/** A sponsored row on the page of an offer that was opened. */
export interface RowBeside {
  /** The listing whose page was open. */
  readonly on: number;
  readonly listing: number;
  readonly company: number;
  readonly clickShare: number;
  readonly isClicked: boolean;
  readonly sponsored: Sponsored;
}

/** The page as it stood in the slice: rows of offers that had sold out are gone from it. */
export function rowsOf(scenario: Scenario, sight: Sight, shopper: Shopper): PathRow[] {
  const { board, pages, ads } = sight;
  const { page, clicked, reached } = shopper;
  const columns = at(board.markets, shopper.market);
  const { offers, pageOfOffer, pages: mornings } = at(pages, shopper.market);
  const { market, entrances } = marketFacts(scenario, shopper.market);
  const morning = new Map(at(mornings, page).map((row, place) => [row.productPage, { ...row, place }]));
  const rankedAs = {
    seed: board.seed,
    day: board.day,
    market: shopper.market,
    page: at(entrances, page).number,
  };
  const start = columns.pageStart[page] ?? 0;
  const seen = new Set(shopper.considered.subarray(0, clicked));
  const paid = paidClicks(sight, shopper);
  return Array.from({ length: columns.pageLength[page] ?? 0 }, (_, row): PathRow => {
    const place = columns.rowListing[start + row] ?? 0;
    const offer = at(offers, place);
    const {
      match,
      score,
      offer: first,
      place: stood,
    } = morning.get(at(pageOfOffer, place)) ?? never(board, place);
    const clicks = clickTerms(market, offer, match);
    const slot = columns.rowSlot[start + row] ?? 0;
    const seat = slot > 0 ? seatIn(ads, shopper.market, slot) : undefined;
    const sellers = sellersOf(sight, shopper.market, place);
    return {
      listing: offer.listing.id,
      company: offer.listing.company,
      score,
      // A page keeps the place that its morning's offer gave it.
      terms: rankTerms(market, at(offers, first), match, rankedAs),
      clickShare: seat ? seat.share : clickShare(market, clicks, match, stood),
      clickTerms: clicks,
      isExamined: row < reached,
      isClicked: slot > 0 ? paid.has(slot) : seen.has(place) && !paid.offers.has(place),
      ...(sellers && { sellers }),
      ...(seat ? { sponsored: tellSeat(seat) } : {}),
    };
  });
}

/** The slots that the visit clicked, and the offers whose pages it opened by them. */
function paidClicks({ ads }: Sight, { adSlots, adClicks, market }: Shopper) {
  const slots = adSlots.subarray(0, adClicks);
  const offers = new Set(Array.from(slots, (slot) => seatIn(ads, market, slot)?.entrant.offer ?? -1));
  return { has: (slot: number): boolean => slots.includes(slot), offers };
}

/** What was for sale on the pages that the visit opened. */
export function besidesOf(sight: Sight, shopper: Shopper): RowBeside[] {
  const { ads, board, pages } = sight;
  const { market } = shopper;
  const columns = at(board.markets, market);
  const { offers } = at(pages, market);
  const paid = paidClicks(sight, shopper);
  const firstSlot = 1 + columns.pages * columns.sponsoredRows;
  return Array.from(shopper.considered.subarray(0, shopper.clicked)).flatMap((open) =>
    Array.from({ length: columns.sponsoredBeside }, (_, row) => {
      const slot = firstSlot + open * columns.sponsoredBeside + row;
      return { slot, seat: seatIn(ads, market, slot) };
    }).flatMap(({ slot, seat }): RowBeside[] =>
      seat
        ? [
            {
              on: at(offers, open).listing.id,
              listing: seat.entrant.listing,
              company: seat.entrant.company,
              clickShare: seat.share,
              isClicked: paid.has(slot),
              sponsored: tellSeat(seat),
            },
          ]
        : [],
    ),
  );
}

function never(board: Board, place: number): never {
  throw new Error(`offer ${place} is on a page of day ${board.day} on which it was not in the morning`);
}
