/** The listings that shoppers of one market can find today, with what a page shows of each. */
import { choiceFor } from '../border/customs-choice.ts';
import { holdsFor } from '../conduct/standing.ts';
import { conductRulesOf } from '../conduct/rules-of-conduct.ts';
import { gatheredBy } from '../known.ts';
import { log } from '../maths.ts';
import { perThousandOf } from '../money.ts';
import { originOf, placeOf, promisedDays } from '../orders/promise.ts';
import { trustOfAnswers } from '../orders/trust-of-answers.ts';
import { discountOf, whatABuyerPays } from '../orders/what-a-buyer-pays.ts';
import { isLocked } from '../shocks/lock.ts';
import { lureOf } from '../promotion/lure.ts';
import { at } from '../at.ts';
import type { Listing, Store, World } from '../world.ts';
import type { MarketFacts } from './market-facts.ts';
import { imageQualityOf, pageQualityOf } from './page-quality.ts';
import { pageNumberOf } from './product-page.ts';
import { sum } from '../sum.ts';

export interface Offer {
  readonly listing: Listing;
  readonly store: Store;
  /** The listing whose page it stands on. Reviews, sales and conversion are the page's, whoever sold. */
  readonly page: Listing;
  /** Company, product and place: offers with one name share their stock. */
  readonly shelf: string;
  readonly line: number;
  readonly reviews: number;
  /** Mean stars, drawn towards the market's as long as reviews are few. */
  readonly stars: number;
  /** ln of the price on the page, and of all that is paid in the end, against the product's usual price. */
  shown: number;
  landed: number;
  readonly promisedDays: number;
  /** ln(1 + promised days) and ln(1 + units of 28 days): worked out once, weighed for every query. */
  readonly waiting: number;
  readonly selling: number;
  /** Log odds of a click that its badges add; changes with its price. */
  lure: number;
  /** What the ladder of consequences takes from its rank. */
  readonly penalty: number;
  /** Quality of the page's pictures and words, 0 to 1. */
  readonly image: number;
  readonly wording: number;
  /** Account health from 0 to 1, weighed by how many reviews there are to believe it by. */
  readonly trust: number;
  readonly sold28: number;
  /** ln of units per click against the market's own, drawn towards 0 as long as clicks are few. */
  readonly conversion: number;
}

/** What a market has seen of the offers of one page. */
interface Record28 {
  readonly clicks: number;
  readonly units: number;
  readonly reviews: number;
  /** Of all reviews together. */
  readonly stars: number;
}

/** What a market has seen of each page, by its number. */
function recordsOf(listings: readonly Listing[]): Map<number, Record28> {
  const records = new Map<number, Record28>();
  for (const listing of listings) {
    const { clicks, units, reviews } = listing.record;
    const number = pageNumberOf(listing);
    const own = {
      clicks: sum(clicks),
      units: sum(units),
      reviews: sum(reviews),
      stars: reviews.reduce((total, count, place) => total + count * (place + 1), 0),
    };
    const before = records.get(number);
    records.set(number, before ? sumOf([before, own]) : own);
  }
  return records;
}

const sumOf = (records: readonly Record28[]): Record28 =>
  records.reduce(
    (all, { clicks, units, reviews, stars }) => ({
      clicks: all.clicks + clicks,
      units: all.units + units,
      reviews: all.reviews + reviews,
      stars: all.stars + stars,
    }),
    { clicks: 0, units: 0, reviews: 0, stars: 0 },
  );

const MOST_HEALTH = 1000;

function shelfOf(world: World, listing: Listing, store: Store): string {
  const place = placeOf(world.scenario, listing.market, store.lane);
  return `${listing.company}/${listing.product}/${place}`;
}

/** Units that can be sold, by shelf. */
export type Stock = ReadonlyMap<string, number>;

export function stockOf(world: World): Map<string, number> {
  const stock = new Map<string, number>();
  for (const { company, product, place, units } of world.lots) {
    const shelf = `${company}/${product}/${place}`;
    stock.set(shelf, (stock.get(shelf) ?? 0) + units);
  }
  return stock;
}

/** By market, in the order of the world's list. */
export const listingsIn = gatheredBy<Listing>(({ market }) => market);

/** Open listings of open stores with goods to sell, in the order of their numbers. */
export function offersOf(
  world: World,
  day: number,
  { market, facts, stock }: { readonly market: number; readonly facts: MarketFacts; readonly stock: Stock },
): Offer[] {
  // By number, so that the order of the list can move nothing, not even the last bit of a sum.
  const own = listingsIn(world.listings, market).toSorted((a, b) => a.id - b.id);
  const writers = new Map(own.map((listing) => [listing.id, listing]));
  const records = recordsOf(own);
  const all = sumOf([...records.values()]);
  const usual = {
    stars: all.reviews === 0 ? facts.search.usual.stars : all.stars / all.reviews,
    conversion: all.clicks === 0 || all.units === 0 ? facts.search.usual.conversion : all.units / all.clicks,
  };
  const promised = new Map<Store, number>();
  const offers: Offer[] = [];
  for (const listing of own) {
    const store = at(world.companies, listing.company).stores.find((each) => each.market === market);
    const number = pageNumberOf(listing);
    const page = writers.get(number);
    const record = records.get(number);
    if (!store || !page || !record || store.health.isSuspended || isLocked(store, day)) continue;
    if (listing.isPaused || listing.suppressed || page.suppressed) continue;
    const shelf = shelfOf(world, listing, store);
    if ((stock.get(shelf) ?? 0) <= 0) continue;
    const days = promised.get(store) ?? promisedDays(world.scenario, store, day);
    promised.set(store, days);
    offers.push(offerOf({ world, listing, store, page, shelf, record, day, days, facts, usual }));
  }
  return offers;
}

interface Sight {
  readonly world: World;
  readonly listing: Listing;
  readonly store: Store;
  readonly page: Listing;
  readonly shelf: string;
  readonly record: Record28;
  readonly day: number;
  /** Promised by the store. */
  readonly days: number;
  readonly facts: MarketFacts;
  readonly usual: { readonly stars: number; readonly conversion: number };
}

function offerOf(sight: Sight): Offer {
  const { world, listing, store, page, shelf, record, day, days, facts, usual } = sight;
  const { scenario } = world;
  const { shrinkage } = facts.market.ranking;
  const pseudo = Math.max(1, shrinkage);
  const rate = (record.units + pseudo * usual.conversion) / (record.clicks + pseudo);
  const { shown, landed, lure } = pricesOf(sight);
  return {
    listing,
    store,
    page,
    shelf,
    line: at(facts.products, listing.product).line,
    reviews: record.reviews,
    stars: (record.stars + pseudo * usual.stars) / (record.reviews + pseudo),
    shown,
    landed,
    lure,
    penalty: holdsFor(world, store, 'rank-lowered', day)
      ? (conductRulesOf(scenario, listing.market, day)?.rankPenalty ?? 0)
      : 0,
    promisedDays: days,
    waiting: log(1 + days),
    selling: log(1 + record.units),
    image: imageQualityOf(page),
    wording: pageQualityOf(facts, page),
    trust:
      (store.health.points / MOST_HEALTH) *
      (record.reviews / (record.reviews + pseudo)) *
      trustOfAnswers(facts.market, listing),
    sold28: record.units,
    conversion: log(rate / usual.conversion),
  };
}

/** What the page asks and what is paid in the end, as shoppers of this moment see it. */
export function pricesOf({
  world,
  listing,
  store,
  day,
  facts,
  perThousandOff = 0,
}: Pick<Sight, 'world' | 'listing' | 'store' | 'day' | 'facts'> & {
  /** Off the price for one shopper alone. */
  readonly perThousandOff?: number;
}): Pick<Offer, 'shown' | 'landed' | 'lure'> {
  const { scenario } = world;
  const usualPrice =
    scenario.goods.products[listing.product]?.usualPrice[facts.country.code] ?? listing.price;
  const onPage = listing.price - discountOf(listing, 1, day);
  const shown = Math.max(1, onPage - perThousandOf(onPage, perThousandOff));
  const pays = whatABuyerPays(scenario, listing, {
    units: 1,
    from: originOf(scenario, store),
    day,
    choice: choiceFor(world, listing, day),
    perThousandOff,
  });
  return {
    shown: log(shown / usualPrice),
    landed: log(Math.max(1, pays.total) / usualPrice),
    lure: lureOf(scenario, listing, day),
  };
}
