import { at } from '../at.ts';
import { marketFacts } from '../demand/market-facts.ts';
import { imageQualityOf, pagePartsOf, pageQualityOf } from '../demand/page-quality.ts';
import { asShown, pageOf } from '../demand/product-page.ts';
import { placeOf } from '../orders/promise.ts';
import { unitsOn } from '../stock/warehouse.ts';
import type { Listing, World } from '../world.ts';
import type { ListingView } from './company-view.ts';
import type { Evening } from './evening.ts';
import { featuredView } from './featured-share.ts';
import { askedPrice, medianPrice } from './median-prices.ts';
import { storeOfListing } from './public-listings.ts';
import { sum } from '../sum.ts';

/** How the page stands, as its seller may know it. */
function pageView(
  world: World,
  listing: Listing,
  shown: Listing,
): Pick<ListingView, 'category' | 'suppressed' | 'featured'> {
  const facts = marketFacts(world.scenario, listing.market);
  const suppressed = listing.suppressed ?? pageOf(world, listing).suppressed;
  const featured = featuredView(world, listing);
  return {
    category: at(facts.lines, shown.category ?? at(facts.products, listing.product).line),
    ...(suppressed && { suppressed: { ...suppressed } }),
    ...(featured && { featured }),
  };
}

function madeOf(world: World, listing: Listing, shown: Listing): ListingView['made'] {
  const facts = marketFacts(world.scenario, listing.market);
  const parts = pagePartsOf(facts, shown);
  return { image: imageQualityOf(shown), page: pageQualityOf(facts, shown), ...(parts && { parts }) };
}

export function ownListing(world: World, listing: Listing, evening: Evening): ListingView {
  const { scenario } = world;
  const { isPaused, promotion, record, company, product, market } = listing;
  const shown = asShown(world, listing);
  const { bullets, description, searchTerms } = shown;
  const { impressions, clicks, carts, units, reviews } = record;
  const store = storeOfListing(world, listing);
  const place = placeOf(scenario, market, store?.lane);
  const clicks28 = sum(clicks);
  const priceToMedian =
    askedPrice(listing, world.day + 1) / medianPrice(evening.medianPrices, world, listing);
  return {
    ...evening.pageOf(listing),
    bullets: [...bullets],
    description,
    searchTerms,
    isPaused,
    ...pageView(world, listing, shown),
    // Reading every word of a page takes time, and computer companies never ask for it.
    get made() {
      return madeOf(world, listing, shown);
    },
    ...(promotion ? { promotion } : {}),
    reviewCounts: [...reviews],
    record: {
      impressions: [...impressions],
      clicks: [...clicks],
      carts: [...carts],
      units: [...units],
    },
    ranking: {
      units28: sum(units),
      ...(clicks28 > 0 ? { conversion28: sum(units) / clicks28 } : {}),
      priceToMedian: Math.floor(priceToMedian * 1000 + 0.5) / 1000,
    },
    inStock: unitsOn(world, { company, product, place }),
  };
}
