/** A product page and who sells on it: the company that wrote it, and others that have joined with an offer. */
import type { Listing, World } from '../world.ts';

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
