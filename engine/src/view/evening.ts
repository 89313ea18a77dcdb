/** What the views of all companies have in common on one evening, worked out once for those who look together. */
import { pageOf as shownPageOf } from '../demand/product-page.ts';
import type { Listing, World } from '../world.ts';
import { asRead } from './as-read.ts';
import type { PublicListing } from './company-view.ts';
import { medianPrices } from './median-prices.ts';
import { publicListing, storeOfListing } from './public-listings.ts';
import { rulesView, type RulesView } from './rules.ts';

export interface Evening {
  /** The pages of everybody that a shopper could see. */
  readonly shown: readonly { readonly company: number; readonly page: PublicListing }[];
  /** What everybody sees of a page, shown or not. */
  readonly pageOf: (listing: Listing) => PublicListing;
  readonly medianPrices: ReadonlyMap<string, number>;
  readonly rules: RulesView;
  readonly companies: ReadonlyMap<string, number>;
}

function isShown(world: World, listing: Listing): boolean {
  return (
    !listing.isPaused &&
    !listing.suppressed &&
    !shownPageOf(world, listing).suppressed &&
    storeOfListing(world, listing)?.health.isSuspended === false
  );
}

export function eveningOf(world: World): Evening {
  const pages = new Map<number, PublicListing>();
  const publicPage = (listing: Listing): PublicListing => {
    const page = pages.get(listing.id) ?? publicListing(world, listing);
    pages.set(listing.id, page);
    return page;
  };
  return asRead<Evening>({
    shown: () =>
      world.listings
        .filter((listing) => isShown(world, listing))
        .map((listing) => ({ company: listing.company, page: publicPage(listing) })),
    pageOf: () => publicPage,
    medianPrices: () => medianPrices(world),
    rules: () => rulesView(world.scenario, world.day + 1),
    companies: () => new Map(world.companies.map(({ id }, place) => [id, place])),
  });
}

/** The pages of all others that a shopper could see. */
export const othersPages = ({ shown }: Evening, company: number): PublicListing[] =>
  shown.filter((each) => each.company !== company).map(({ page }) => page);
