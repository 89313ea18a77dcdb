/** The visits of a quarter hour that saw a company's offers: where each went, and what spoke for that. */
import { at } from '../at.ts';
import { basketOf } from '../demand/basket.ts';
import type { MarketBoard } from '../demand/board.ts';
import { decide, layOut, OUTCOMES, type Outcome } from '../demand/choose.ts';
import { consideredOf, type Considered } from '../demand/considered.ts';
import { examine } from '../demand/examine.ts';
import { marketFacts } from '../demand/market-facts.ts';
import type { VisitAddress } from '../demand/path.ts';
import type { Sight } from '../demand/probe.ts';
import { clickTerms } from '../demand/rank-score.ts';
import { arrive, beginSlice, feel, type Shopper } from '../demand/shopper.ts';
import { shopperFor } from '../demand/visit-slice.ts';
import type { PlacedOrder } from '../report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SLICES_PER_DAY } from '../world.ts';
import type { Gap } from './utility-gap.ts';

export type LostOutcome = Outcome | 'payment-failed' | 'sold-out' | 'bought-elsewhere';

export interface LostVisit {
  readonly address: VisitAddress;
  /** The own offer nearest to being bought. */
  readonly own: number;
  readonly to?: { readonly company: number; readonly listing: number };
  readonly outcome: LostOutcome;
  readonly isOpened: boolean;
  readonly isCarted: boolean;
  /** What spoke for where it went; absent where that is nothing. */
  readonly gap?: Gap;
}

interface Looking {
  readonly scenario: Scenario;
  readonly sight: Sight;
  readonly market: number;
  readonly columns: MarketBoard;
  readonly shopper: Shopper;
  readonly company: number;
}

/** Bought or not: whoever saw an offer of the company is told. */
export function* lostVisits(
  scenario: Scenario,
  sight: Sight,
  company: number,
  isLookedAt: (slice: number, market: number, session: number) => boolean,
): Generator<LostVisit> {
  const { board, slice } = sight;
  const shopper = shopperFor(board);
  const moment = (board.day - 1) * SLICES_PER_DAY + slice;
  for (let market = 0; market < board.markets.length; market++) {
    const columns = at(board.markets, market);
    if (!columns.listingCompany.includes(company)) continue;
    const bought = ordersBySession(sight, market, moment);
    const looking = { scenario, sight, market, columns, shopper, company };
    for (let session = 0; session < (columns.arrivals[slice] ?? 0); session++) {
      if (!isLookedAt(slice, market, session)) continue;
      beginSlice(shopper, board, market, moment);
      arrive(board, shopper, session);
      const visit = look(looking, { day: board.day, market, slice, session }, bought.get(session));
      if (visit) yield visit;
    }
  }
}

function ordersBySession({ placed }: Sight, market: number, moment: number): Map<number, PlacedOrder> {
  const orders = new Map<number, PlacedOrder>();
  // Orders stand in the order of their moments, so those of this quarter hour are the last.
  for (let place = placed.length - 1; place >= 0 && at(placed, place).placedAt >= moment; place--) {
    const order = at(placed, place);
    if (order.market === market && order.via === undefined) orders.set(order.session, order);
  }
  return orders;
}

function look(
  looking: Looking,
  address: VisitAddress,
  order: PlacedOrder | undefined,
): LostVisit | undefined {
  const { scenario, columns, shopper, company, sight, market } = looking;
  const weighed = examine(columns, shopper);
  const offers = shopper.considered.slice(0, weighed);
  const ownOpened = offers.filter((offer) => columns.listingCompany[offer] === company);
  const seen = ownOpened.length > 0 ? undefined : firstSeen(looking);
  if (ownOpened.length === 0 && seen === undefined) return undefined;
  const listingOf = (offer: number): number => at(at(sight.pages, market).offers, offer).listing.id;
  feel(columns, shopper);
  const told = Array.from(ownOpened, (offer) => consideredOf({ scenario, sight, shopper, market, offer }));
  told.sort((a, b) => b.utility - a.utility || a.listing - b.listing);
  const own = told[0];
  layOut(columns, shopper, weighed);
  const best = weighed > 0 || columns.crowdPages > 0 ? decide(columns, shopper, weighed) : -1;
  const isCarted = best >= 0 && columns.listingCompany[best] === company;
  const base = {
    address,
    own: isCarted ? listingOf(best) : (own?.listing ?? listingOf(seen ?? -1)),
    isOpened: own !== undefined,
    isCarted,
  };
  if (!order) return { ...base, outcome: outcomeOf(looking, weighed, best) };
  const to = { company: order.company, listing: order.listing };
  // Whoever wanted the own offer and has another found it gone.
  if (isCarted && order.company !== company) return { ...base, to, outcome: 'sold-out' };
  const chosen = offers.findIndex((offer) => listingOf(offer) === order.listing);
  const gap =
    order.company === company || chosen < 0
      ? undefined
      : own
        ? gapOf(own, consideredOf({ scenario, sight, shopper, market, offer: offers[chosen] ?? -1 }))
        : clickGap(looking, seen ?? -1, offers[chosen] ?? -1);
  return { ...base, to, outcome: 'bought-elsewhere', ...(gap ? { gap } : {}) };
}

/** The highest own row among those looked at. */
function firstSeen({ columns, shopper, company }: Looking): number | undefined {
  const start = columns.pageStart[shopper.page] ?? 0;
  for (let row = 0; row < shopper.reached; row++) {
    const offer = columns.rowListing[start + row] ?? 0;
    if (columns.listingCompany[offer] === company) return offer;
  }
  return undefined;
}

function outcomeOf({ scenario, columns, shopper }: Looking, weighed: number, best: number): LostOutcome {
  if (weighed === 0 && columns.crowdPages === 0) return 'nothing-clicked';
  const outcome = at(OUTCOMES, shopper.outcome);
  // Who opens no company's page may still buy of a small seller.
  if (weighed === 0 && outcome !== 'small-seller') return 'nothing-clicked';
  if (best < 0 || outcome !== 'order') return outcome;
  // Whoever would have bought and has no order could not pay, or found it gone.
  return basketOf(scenario, shopper).isPaid ? 'sold-out' : 'payment-failed';
}

/** The other's terms less one's own, at the prices shown: what check-out adds was not known yet. */
function gapOf(own: Considered, other: Considered): Gap {
  const term = ({ terms }: Considered, name: string): number =>
    terms.find((each) => each.term === name)?.value ?? 0;
  const by = (...names: string[]): number =>
    names.reduce((sum, name) => sum + term(other, name) - term(own, name), 0);
  return {
    price: by('price'),
    promise: by('promise'),
    stars: by('stars'),
    goods: by('ideal', 'taste'),
    page: by('image', 'page'),
    trust: by('trust'),
    language: by('language'),
    loyalty: by('loyalty'),
    chance: by('chance'),
  };
}

/** Why one page was opened and the other not: the difference of their log odds on this page of results. */
function clickGap(
  { scenario, sight, market, shopper }: Looking,
  own: number,
  other: number,
): Gap | undefined {
  const { offers, pageOfOffer, pages } = at(sight.pages, market);
  const rows = at(pages, shopper.page);
  const facts = marketFacts(scenario, market);
  const termsOf = (offer: number) => {
    const row = rows.find(({ productPage }) => productPage === pageOfOffer[offer]);
    return row && clickTerms(facts.market, at(offers, offer), row.match);
  };
  const [one, two] = [termsOf(own), termsOf(other)];
  if (!one || !two) return undefined;
  return {
    price: two.price - one.price,
    promise: two.promise - one.promise,
    stars: two.stars - one.stars,
    page: two.title + two.image + two.lure - one.title - one.image - one.lure,
  };
}
