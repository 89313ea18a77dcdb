/** The path of one visit, told from the very columns and draws that decided it. Terms are names for translation. */
import { at } from '../at.ts';
import type { PlacedOrder } from '../report.ts';
import { SLICES_PER_DAY } from '../world.ts';
import type { MarketBoard } from './board.ts';
import { OUTCOME, OUTCOMES, decide, layOut, type Outcome } from './choose.ts';
import { examine } from './examine.ts';
import { consideredOf, type Considered } from './considered.ts';
import type { EntranceKind } from './entrances.ts';
import { marketFacts } from './market-facts.ts';
import type { HiddenPage } from './market-pages.ts';
import { besidesOf, rowsOf, type PathRow, type RowBeside } from './path-rows.ts';
import type { Sight } from './probe.ts';
import { basketOf, type Basket } from './basket.ts';
import { strikeOut } from './settle-slice.ts';
import { arrive, beginSlice, feel, FEELING, incomeOf, type Shopper } from './shopper.ts';
import { shopperFor } from './visit-slice.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface VisitAddress {
  readonly day: number;
  readonly market: number;
  /** Quarter hour of the day, 0 to 95, and the visit's place in it. */
  readonly slice: number;
  readonly session: number;
}

export interface Path extends VisitAddress {
  readonly buyer: {
    readonly person: number;
    readonly segment: string;
    /** Standard normal: how well off, and the person's own price sensitivity. */
    readonly income: number;
    readonly priceSensitivity: number;
    readonly tastes: readonly { readonly attribute: string; readonly value: number }[];
    /** The company last bought from, and what that is worth to them now; absent for newcomers. */
    readonly remembers?: { readonly company: number; readonly utility: number };
  };
  /** Where the visit began. `words` is empty where nobody typed any. */
  readonly query: { readonly kind: EntranceKind; readonly words: string; readonly line: string };
  readonly rows: readonly PathRow[];
  readonly besides: readonly RowBeside[];
  /** What would have stood there too, had the platform not taken it out of search. */
  readonly hidden: readonly Omit<HiddenPage, 'category'>[];
  /** Of what was clicked; the most useful first. */
  readonly considered: readonly Considered[];
  /** Utility of what they would do without the offers they considered: buy nothing, or of the small seller who suits them best. */
  readonly outside: number;
  readonly outcome: Outcome | 'sold-out' | 'payment-failed';
  /** Offers that were wanted and gone when the order was settled. */
  readonly soldOut: readonly number[];
  readonly chosen?: number;
  /**
   * Who came second, `nothing` when that was buying nothing, and by how much utility. Of visits that bought nothing, or of
   * a small seller, it is the offer that came nearest; absent where none was considered.
   */
  readonly second?: { readonly listing: number | 'nothing'; readonly by: number };
  readonly basket: Basket;
}

export function pathOf(scenario: Scenario, sight: Sight, address: VisitAddress): Path {
  const { board, pages, placed } = sight;
  const { market: place, slice, session } = address;
  const shopper = shopperFor(board);
  const columns = at(board.markets, place);
  const { offers, hidden } = at(pages, place);
  beginSlice(shopper, board, place, (board.day - 1) * SLICES_PER_DAY + slice);
  arrive(board, shopper, session);
  const weighed = examine(columns, shopper);
  feel(columns, shopper);
  const facts = marketFacts(scenario, place);
  const basket = basketOf(scenario, shopper);
  const rows = rowsOf(scenario, sight, shopper);
  const { kind, words, line } = at(facts.entrances, shopper.page);
  const considered = Array.from(shopper.considered.subarray(0, weighed), (offer) =>
    consideredOf({ scenario, sight, shopper, market: place, offer }),
  );
  considered.sort((a, b) => b.utility - a.utility || a.listing - b.listing);
  // The order that came of it tells what was left when this visit's turn came.
  const order = placed.find((each) => isOf(each, address));
  const end = endOf(columns, shopper, {
    basket,
    bought: offers.findIndex(({ listing }) => listing.id === order?.listing),
  });
  const listingOf = (offer: number): number => at(offers, offer).listing.id;
  const chosen = end.best < 0 ? undefined : listingOf(end.best);
  const second = secondTo(chosen, considered, shopper, end.soldOut.map(listingOf));
  return {
    ...address,
    buyer: buyerOf(scenario, shopper),
    query: { kind, words, line: at(facts.lines, line) },
    rows,
    besides: besidesOf(sight, shopper),
    hidden: hidden.flatMap(({ category, ...page }) => (category === line ? [page] : [])),
    considered,
    outside: shopper.feelings[FEELING.outside] ?? 0,
    // Who opens no company's page may still buy of a small seller.
    outcome: weighed === 0 && end.outcome !== 'small-seller' ? 'nothing-clicked' : end.outcome,
    soldOut: end.soldOut.map(listingOf),
    ...(chosen === undefined ? {} : { chosen }),
    ...(second ? { second } : {}),
    basket,
  };
}

export const isOf = (order: PlacedOrder, { day, market, slice, session }: VisitAddress): boolean =>
  order.market === market &&
  order.session === session &&
  order.via === undefined &&
  order.placedAt === (day - 1) * SLICES_PER_DAY + slice;

interface End {
  readonly outcome: Path['outcome'];
  readonly best: number;
  readonly soldOut: readonly number[];
}

/** Goes through cart and check-out as the settlement did; `bought` is the offer it ended with, −1 for none. */
function endOf(
  columns: MarketBoard,
  shopper: Shopper,
  { basket, bought }: { readonly basket: Basket; readonly bought: number },
): End {
  const soldOut: number[] = [];
  let left = shopper.weighed;
  layOut(columns, shopper, left);
  for (;;) {
    const best = decide(columns, shopper, left);
    const outcome = at(OUTCOMES, shopper.outcome);
    if (best < 0) return { outcome: soldOut.length > 0 ? 'sold-out' : outcome, best, soldOut };
    if (outcome !== 'order') return { outcome, best, soldOut };
    if (!basket.isPaid) return { outcome: 'payment-failed', best, soldOut };
    if (best === bought) return { outcome, best, soldOut };
    soldOut.push(best);
    left = strikeOut(columns, shopper, { offer: best, left });
  }
}

function secondTo(
  chosen: number | undefined,
  considered: readonly Considered[],
  { feelings, outcome }: Shopper,
  soldOut: readonly number[],
): Path['second'] {
  const outside = feelings[FEELING.outside] ?? 0;
  const next = considered.find(({ listing }) => listing !== chosen && !soldOut.includes(listing));
  if (chosen === undefined) {
    const best = outcome === OUTCOME.smallSeller ? (feelings[FEELING.best] ?? 0) : outside;
    return next && { listing: next.listing, by: best - next.utility };
  }
  const most = considered.find(({ listing }) => listing === chosen)?.utility ?? 0;
  return next && next.utility > outside
    ? { listing: next.listing, by: most - next.utility }
    : { listing: 'nothing', by: most - outside };
}

function buyerOf(scenario: Scenario, shopper: Shopper): Path['buyer'] {
  const { country, lines, entrances } = marketFacts(scenario, shopper.market);
  const line = scenario.goods.lines.find(({ id }) => id === at(lines, at(entrances, shopper.page).line));
  const { feelings, knownCompany } = shopper;
  return {
    person: shopper.person,
    segment: at(country.segments, shopper.segment).id,
    income: incomeOf(shopper, scenario.shoppers),
    priceSensitivity: feelings[FEELING.sensitivity] ?? 0,
    tastes: (line?.attributes ?? []).map(({ id }, place) => ({ attribute: id, value: feelings[place] ?? 0 })),
    ...(knownCompany < 0
      ? {}
      : { remembers: { company: knownCompany, utility: feelings[FEELING.loyalty] ?? 0 } }),
  };
}
