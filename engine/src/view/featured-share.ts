/** What a company may know of a page that it shares with others: how often it stood forward there, and why. */
import { featuredOfferRules } from '../scenario/rules-in-force.ts';
import { at } from '../at.ts';
import { featuredTerms } from '../demand/featured-offer.ts';
import { marketFacts } from '../demand/market-facts.ts';
import { pricesOf } from '../demand/offers.ts';
import { offersOnPage, pageNumberOf } from '../demand/product-page.ts';
import { placeOf, promisedDays } from '../orders/promise.ts';
import { unitsOn } from '../stock/warehouse.ts';
import type { Listing, World } from '../world.ts';
import type { FeaturedView } from './company-view.ts';
import { storeOfListing } from './public-listings.ts';

/** Absent for a page that its writer has alone. */
export function featuredView(world: World, listing: Listing): FeaturedView | undefined {
  const offers = offersOnPage(world, pageNumberOf(listing));
  if (offers.length === 1) return undefined;
  const day = world.day + 1;
  const facts = marketFacts(world.scenario, listing.market);
  const rules = featuredOfferRules(world.scenario, facts.market.channel, day);
  if (!rules) return undefined;
  const days = listing.record.clicks.length;
  const own = viewsAsFeatured(listing, days);
  const all = offers.reduce((sum, each) => sum + viewsAsFeatured(each, days), 0);
  const sellers = offers.flatMap((each) => {
    const store = storeOfListing(world, each);
    if (!store || each.isPaused) return [];
    const asked = pricesOf({ world, listing: each, store, day, facts });
    const offer = { ...asked, promisedDays: promisedDays(world.scenario, store, day), store };
    const terms = featuredTerms(rules, offer, unitsOf(world, each));
    const { price, promise } = terms;
    const shown = each.company === listing.company ? terms : { price, promise };
    return [{ listing: each.id, company: at(world.companies, each.company).id, terms: shown }];
  });
  return { offers: sellers.length, ...(all > 0 && { share: own / all }), sellers };
}

/** Views of the page on which the offer stood forward: its clicks, but not from the list of all offers. */
function viewsAsFeatured({ record }: Listing, days: number): number {
  const sum = (counts: readonly number[]): number =>
    counts.slice(-days).reduce((total, count) => total + count, 0);
  return days === 0 ? 0 : sum(record.clicks) - sum(record.besides ?? []);
}

function unitsOf(world: World, { company, product, market }: Listing): number {
  const store = at(world.companies, company).stores.find((each) => each.market === market);
  const place = placeOf(world.scenario, market, store?.lane);
  return unitsOn(world, { company, product, place });
}
