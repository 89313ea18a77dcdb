/** Prices that change within the day: a lightning deal begins, a coupon's budget is used up. */
import { at } from '../at.ts';
import type { Today } from '../today.ts';
import type { Listing } from '../world.ts';
import { OFFER, type Board } from './board.ts';
import { marketFacts } from './market-facts.ts';
import { pricesOf } from './offers.ts';
import { foundCell } from './found-cell.ts';
import { levelOf } from './quantiles.ts';
import { clickShare, clickTerms } from './rank-score.ts';

/** Between two quarter hours: writes what a page asks now into the columns that the next visits read. */
export function reprice(today: Today, board: Board, listing: Listing): void {
  const { world, day } = today;
  const { market: place } = listing;
  const pages = at(today.pages, place);
  const number = pages.offers.findIndex((offer) => offer.listing === listing);
  const offer = pages.offers[number];
  if (!offer) return;
  const facts = marketFacts(world.scenario, place);
  const { shown, landed, lure } = pricesOf({ world, listing, store: offer.store, day, facts });
  offer.shown = shown;
  offer.landed = landed;
  offer.lure = lure;
  const columns = at(board.markets, place);
  for (let segment = 0; segment < columns.segments; segment++) {
    const cell = (segment * columns.listings + number) * OFFER.width;
    columns.offers[cell + OFFER.shown] = shown;
    columns.offers[cell + OFFER.added] = landed - shown;
  }
  // A row keeps the attention of its morning's place.
  pages.pages.forEach((rows, page) => {
    const stood = rows.findIndex(({ productPage }) => productPage === at(pages.pageOfOffer, number));
    const morning = rows[stood];
    const cell = morning ? foundCell(columns, page, number) : -1;
    if (!morning || cell < 0) return;
    const terms = clickTerms(facts.market, offer, morning.match);
    columns.rowLevel[cell] = levelOf(clickShare(facts.market, terms, morning.match, stood));
  });
}
