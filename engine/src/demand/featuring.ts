/** Product pages that several sell on, through the day: every quarter hour each puts one of its offers forward. */
import { featuredOfferRules } from '../scenario/rules-in-force.ts';
import { at } from '../at.ts';
import type { FeaturedOfferRules } from '../scenario/product-pages.ts';
import { SLICES_PER_DAY, type World } from '../world.ts';
import type { Board, MarketBoard } from './board.ts';
import { countPage, type DayCounts } from './day-counts.ts';
import { featuredOf, type Contender } from './featured-offer.ts';
import { marketFacts, type MarketFacts } from './market-facts.ts';
import type { MarketPages, PageRow, ProductPage } from './market-pages.ts';
import { foundCell } from './found-cell.ts';
import { levelOf } from './quantiles.ts';
import { clickShare, clickTerms } from './rank-score.ts';
import type { Shelves } from './shelves.ts';

/** A row of a page of results on which a shared product page stands. */
interface Showing {
  readonly page: number;
  readonly row: number;
  readonly match: PageRow['match'];
}

export interface SharedPage {
  readonly product: ProductPage;
  readonly showings: readonly Showing[];
  /** The offer that its rows show now, the one beside it, and all that competed for it. */
  featured: number;
  beside: number;
  readonly contenders: readonly Contender[];
}

export interface Featuring {
  readonly market: number;
  readonly rules: FeaturedOfferRules;
  readonly facts: MarketFacts;
  readonly pages: MarketPages;
  readonly shared: readonly SharedPage[];
}

/** A day of the world that has its pages. */
interface Morning {
  readonly world: Pick<World, 'scenario'>;
  readonly day: number;
  readonly pages: readonly MarketPages[];
}

/** The shared pages of every market that has any. */
export function beginFeaturing({ world, day, pages }: Morning): Featuring[] {
  return pages.flatMap((each): Featuring[] => {
    const facts = marketFacts(world.scenario, each.market);
    const rules = featuredOfferRules(world.scenario, facts.market.channel, day);
    if (!rules || each.productPages.every(({ offers }) => offers.length === 1)) return [];
    const showings = showingsOf(each);
    const shared = each.productPages.flatMap((product, place) =>
      product.offers.length > 1
        ? [
            {
              product,
              showings: showings.get(place) ?? [],
              featured: product.featured,
              beside: -1,
              contenders: product.offers.map((offer) => ({
                place: offer,
                offer: at(each.offers, offer),
                units: 0,
              })),
            },
          ]
        : [],
    );
    return [{ market: each.market, rules, facts, pages: each, shared }];
  });
}

function showingsOf({ pages }: MarketPages): Map<number, Showing[]> {
  const showings = new Map<number, Showing[]>();
  pages.forEach((rows, page) =>
    rows.forEach(({ productPage, match }, row) => {
      const known = showings.get(productPage);
      if (known) known.push({ page, row, match });
      else showings.set(productPage, [{ page, row, match }]);
    }),
  );
  return showings;
}

export interface Turn {
  readonly board: Board;
  readonly shelves: Shelves;
  readonly counts: readonly DayCounts[];
  readonly slice: number;
}

/** Turns every shared page to the offer that is put forward in this quarter hour. */
export function featureOffers(featuring: readonly Featuring[], turn: Turn): void {
  for (const each of featuring) {
    for (const shared of each.shared) turnPage(each, shared, turn);
  }
}

function turnPage(featuring: Featuring, shared: SharedPage, { board, shelves, counts, slice }: Turn): void {
  const { market, rules } = featuring;
  const { contenders } = shared;
  for (const each of contenders) each.units = shelves.unitsFor(market, each.place);
  const moment = (board.day - 1) * SLICES_PER_DAY + slice;
  const featured = featuredOf(rules, contenders, { seed: board.seed, moment });
  // Sold out by all: the rows are gone already.
  if (!featured) return;
  const columns = at(board.markets, market);
  columns.beside[shared.featured] = -1;
  columns.beside[featured.place] = featured.beside;
  if (featured.place !== shared.featured) {
    for (const showing of shared.showings)
      showInstead(featuring, showing, { columns, counts: at(counts, market), shared, by: featured.place });
  }
  shared.featured = featured.place;
  shared.beside = featured.beside;
}

interface Exchange {
  readonly columns: MarketBoard;
  readonly counts: DayCounts;
  readonly shared: SharedPage;
  readonly by: number;
}

function showInstead(
  { facts, pages }: Featuring,
  { page, row: morning, match }: Showing,
  exchange: Exchange,
): void {
  const { columns, counts, shared, by } = exchange;
  const cell = foundCell(columns, page, shared.featured);
  if (cell < 0) return;
  countPage(columns, counts, page);
  columns.rowListing[cell] = by;
  const terms = clickTerms(facts.market, at(pages.offers, by), match);
  columns.rowLevel[cell] = levelOf(clickShare(facts.market, terms, match, morning));
}
