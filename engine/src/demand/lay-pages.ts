/** The product pages that a market's offers stand on, as the day begins. */
import { at } from '../at.ts';
import type { FeaturedOfferRules } from '../scenario/product-pages.ts';
import { featuredScore, featuredTerms } from './featured-offer.ts';
import type { MarketFacts } from './market-facts.ts';
import type { ProductPage } from './market-pages.ts';
import type { Offer } from './offers.ts';

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
