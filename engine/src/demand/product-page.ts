/** A product page and who sells on it: the company that wrote it, and others that have joined with an offer. */
import { at } from '../at.ts';
import { platformRulesOn } from '../scenario/rules-in-force.ts';
import type { FeaturedOfferRules } from '../scenario/product-pages.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing, World } from '../world.ts';
import { featuredScore, featuredTerms } from './featured-offer.ts';
import type { MarketFacts } from './market-facts.ts';
import type { ProductPage } from './market-pages.ts';
import type { Offer } from './offers.ts';

/** The number of the listing whose words and pictures a shopper sees. */
export const pageNumberOf = ({ id, page }: Pick<Listing, 'id' | 'page'>): number => page ?? id;

/** The listing whose words and pictures a shopper sees. Pages are never torn down, so it is always there. */
export function pageOf({ listings }: Pick<World, 'listings'>, listing: Listing): Listing {
  if (listing.page === undefined) return listing;
  const page = bookOf(listings)
    .get(listing.page)
    ?.find(({ id }) => id === listing.page);
  if (!page) throw new Error(`listing ${listing.id} stands on page ${listing.page}, which there is not`);
  return page;
}

/** An offer with the words and pictures that its page shows of it. */
export function asShown(world: Pick<World, 'listings'>, listing: Listing): Listing {
  if (listing.page === undefined) return listing;
  const { title, bullets, description, searchTerms, imageQuality, measured, category } = pageOf(
    world,
    listing,
  );
  return {
    ...listing,
    title,
    bullets,
    description,
    searchTerms,
    imageQuality,
    ...(measured && { measured }),
    ...(category !== undefined && { category }),
  };
}

/** All offers of a page, its writer's own among them. */
export const offersOnPage = ({ listings }: Pick<World, 'listings'>, page: number): readonly Listing[] =>
  bookOf(listings).get(page) ?? [];

type Book = ReadonlyMap<number, readonly Listing[]>;

// Every view asks for every page. Listings are added and never taken away, so their count says whether any is new.
const known = new WeakMap<readonly Listing[], { readonly count: number; readonly book: Book }>();

/** Listings by the page they stand on. */
function bookOf(listings: readonly Listing[]): Book {
  const found = known.get(listings);
  if (found?.count === listings.length) return found.book;
  const book = new Map<number, Listing[]>();
  for (const listing of listings) {
    const offers = book.get(pageNumberOf(listing));
    if (offers) offers.push(listing);
    else book.set(pageNumberOf(listing), [listing]);
  }
  known.set(listings, { count: listings.length, book });
  return book;
}

export const featuredOfferRules = (
  scenario: Scenario,
  channel: string,
  day: number,
): FeaturedOfferRules | undefined => platformRulesOn(scenario, channel, day).pages?.featuredOffer;

/** The offers of a market by the pages they stand on, in the order of each page's first offer. */
export function productPagesOf(
  offers: readonly Offer[],
  facts: MarketFacts,
  { rules, units }: { readonly rules: FeaturedOfferRules | undefined; readonly units: Units },
): ProductPage[] {
  const onPage = new Map<number, number[]>();
  offers.forEach(({ page }, place) => {
    const known = onPage.get(page.id);
    if (known) known.push(place);
    else onPage.set(page.id, [place]);
  });
  return [...onPage.values()].map((places): ProductPage => {
    const { page, line } = at(offers, places[0] ?? -1);
    const category = page.category ?? line;
    const featured = rules ? bestOf(offers, places, rules, units) : (places[0] ?? -1);
    return { listing: page, category, line: at(facts.products, page.product).line, offers: places, featured };
  });
}

/** Units on the shelf that an offer sells from. */
type Units = (offer: Offer) => number;

/** Without chance: what stands forward as the day begins, by which the page is ranked. */
function bestOf(
  offers: readonly Offer[],
  places: readonly number[],
  rules: FeaturedOfferRules,
  units: Units,
): number {
  let best = places[0] ?? -1;
  let most = -Infinity;
  for (const place of places) {
    const offer = at(offers, place);
    const isLow = offer.store.health.points < rules.leastHealth;
    const score = isLow ? -Infinity : featuredScore(featuredTerms(rules, offer, units(offer)));
    if (score > most) [best, most] = [place, score];
  }
  return best;
}
