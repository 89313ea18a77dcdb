/** Who sells on a page that several share, and why one of them stands forward in this quarter hour. */
import { at } from '../at.ts';
import { featuredScore, featuredTerms, type FeaturedTerms } from './featured-offer.ts';
import type { Sight } from './probe.ts';

export interface Seller {
  readonly listing: number;
  readonly company: number;
  readonly isFeatured: boolean;
  /** What the platform's rule weighs; of equals chance has put one forward. Of others only what everybody sees. */
  readonly terms: Partial<FeaturedTerms>;
}

/** The best by the rule first; undefined where the page has one seller. */
export function sellersOf({ featuring }: Sight, market: number, offer: number): Seller[] | undefined {
  const here = featuring.find((each) => each.market === market);
  const shared = here?.shared.find(({ product }) => product.offers.includes(offer));
  if (!here || !shared) return undefined;
  const sellers = shared.contenders.map((contender) => {
    const terms = featuredTerms(here.rules, contender.offer, contender.units);
    return { contender, terms, score: featuredScore(terms) };
  });
  sellers.sort((a, b) => b.score - a.score || a.contender.place - b.contender.place);
  return sellers.map(({ contender, terms }) => {
    const { listing } = at(here.pages.offers, contender.place);
    return {
      listing: listing.id,
      company: listing.company,
      isFeatured: contender.place === shared.featured,
      terms,
    };
  });
}

/** As a company may see it: of others' stock and health nothing. */
export const sellersSeenBy = (company: number, sellers: readonly Seller[]): Seller[] =>
  sellers.map((seller) => {
    if (seller.company === company) return seller;
    const { price = 0, promise = 0 } = seller.terms;
    return { ...seller, terms: { price, promise } };
  });
