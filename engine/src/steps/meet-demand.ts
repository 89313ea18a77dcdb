import { closeAdDay } from '../ads/close-ad-day.ts';
import { openAdDay } from '../ads/open-ad-day.ts';
import { settleAds } from '../ads/settle-ads.ts';
import { rowsForSale } from '../ads/slots.ts';
import { turnAds } from '../ads/turn-slice.ts';
import { at } from '../at.ts';
import { appealOf } from '../demand/appeal.ts';
import type { Board } from '../demand/board.ts';
import { countDay, dropRows, newCounts } from '../demand/day-counts.ts';
import { beginFeaturing, featureOffers, type Turn } from '../demand/featuring.ts';
import { fillBoard } from '../demand/fill-board.ts';
import { reportVisits } from '../demand/report-visits.ts';
import { settleSlice } from '../demand/settle-slice.ts';
import { marketFacts } from '../demand/market-facts.ts';
import type { MarketPages } from '../demand/market-pages.ts';
import { welcomeToCrowd } from '../crowd/welcome.ts';
import { openShelves } from '../demand/shelves.ts';
import { welcomeBack } from '../demand/extra-orders.ts';
import { reprice } from '../demand/reprice.ts';
import { clearProposals, shopperFor } from '../demand/visit-slice.ts';
import { writeToLeavers } from '../promotion/left-carts.ts';
import { turnDeals } from '../promotion/turn-deals.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_DAY, type Listing } from '../world.ts';

/**
 * The visitors of the day, quarter hour by quarter hour. Within one, pages and stock stand still; its orders are
 * then settled one after the other, and what has sold out is off the pages of the next.
 */
export function meetDemand(today: Today): void {
  const { world, day, pages, crew } = today;
  const ads = openAdDay(today);
  const board = fillBoard({ world, day, pages, forSale: ads.markets.map(rowsForSale) }, crew);
  crew.begin(board);
  rememberAppeal(today, board);
  const shopper = shopperFor(board);
  const shelves = openShelves(world, pages);
  const counts = board.markets.map(newCounts);
  const featuring = beginFeaturing(today);
  const missed = new Map<number, number>();
  const miss = (market: number, wanted: number, instead: number): void => {
    const { id } = at(at(pages, market).offers, wanted).listing;
    missed.set(id, (missed.get(id) ?? 0) + 1);
    const { carts } = at(counts, market);
    if (instead >= 0) carts[instead] = (carts[instead] ?? 0) + 1;
  };
  const returners = writeToLeavers(today);
  const ranOut = new Set<Listing>();
  const onDeal = world.listings.filter(({ deal }) => deal);
  for (let slice = 0; slice < SLICES_PER_DAY; slice++) {
    for (const listing of [...ranOut, ...turnDeals(onDeal, day, slice)]) reprice(today, board, listing);
    ranOut.clear();
    featureOffers(featuring, { board, shelves, counts, slice });
    turnAds(ads, { board, shelves, counts, featuring, slice });
    clearProposals(board);
    crew.visit(slice);
    const settling = { today, board, shopper, shelves, ranOut, slice, miss };
    settleSlice(settling);
    if (today.probe && (today.probe.slice === slice || today.probe.slice === 'every')) {
      today.probe.see({ slice, board, pages, ads, featuring, placed: today.report.placed });
      if (today.probe.slice === slice) return;
    }
    settleAds({ today, ads, board, shopper, slice });
    welcomeBack(settling, returners.get(slice) ?? []);
    welcomeToCrowd(settling);
    clearPages({ board, shelves, counts, slice }, pages);
  }
  closeAdDay({ today, ads, board, counts });
  board.markets.forEach((columns, market) => countDay(columns, at(counts, market)));
  reportVisits(today, { counts, missed });
}

/** What the shelves of this morning are worth decides where people go tomorrow. */
function rememberAppeal({ world, pages }: Today, board: Board): void {
  world.appeal = pages.map((each, place) => {
    const facts = marketFacts(world.scenario, each.market);
    const channels = world.scenario.markets.filter(({ country }) => country === facts.country.code);
    if ((facts.country.channelNest ?? 0) === 0 || channels.length === 1) return 0;
    return appealOf({ seed: world.seed, board: at(board.markets, place), facts, pages: each });
  });
}

/** Offers of several markets may live off one shelf at home, and are gone from the pages of all. */
function clearPages({ board, shelves, counts }: Turn, pages: readonly MarketPages[]): void {
  for (const [market, offers] of shelves.soldOut()) {
    const { productPages, pageOfOffer } = at(pages, market);
    const sellers = offers.map((offer) => at(productPages, at(pageOfOffer, offer)).offers);
    // A page that others can still sell from stays; the next quarter hour puts one of them forward.
    const gone = sellers.filter((all) => all.every((each) => shelves.unitsFor(market, each) <= 0));
    dropRows(at(board.markets, market), at(counts, market), new Set(gone.flat()));
  }
}
