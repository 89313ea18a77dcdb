import { at } from '../at.ts';
import { marketFacts } from '../demand/market-facts.ts';
import { imageQualityOf, pagePartsOf, pageQualityOf } from '../demand/page-quality.ts';
import { asShown, pageOf } from '../demand/product-page.ts';
import { placeOf } from '../orders/promise.ts';
import { unitsOn } from '../stock/warehouse.ts';
import type { Listing, World } from '../world.ts';
import type { ListingView } from './company-view.ts';
import { featuredView } from './featured-share.ts';
import { offOn, publicListing, storeOfListing } from './public-listings.ts';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What a shopper pays beside tax and duty. */
const askedPrice = (listing: Listing, day: number): number =>
  listing.price - (listing.price * offOn(listing, day)) / 1000 + listing.shipping;

/** The price that half of the pages of a line in a market are not above. */
function medianPrice(world: World, listing: Listing): number {
  const { products } = world.scenario.goods;
  const { line } = at(products, listing.product);
  const prices = world.listings
    .filter(
      ({ market, product, isPaused }) =>
        market === listing.market && !isPaused && at(products, product).line === line,
    )
    .map((each) => askedPrice(each, world.day + 1))
    .toSorted((a, b) => a - b);
  return prices[Math.floor((prices.length - 1) / 2)] ?? askedPrice(listing, world.day + 1);
}

/** How the page stands and is made, as its seller may know it. */
function pageView(
  world: World,
  listing: Listing,
  shown: Listing,
): Pick<ListingView, 'category' | 'suppressed' | 'made' | 'featured'> {
  const facts = marketFacts(world.scenario, listing.market);
  const suppressed = listing.suppressed ?? pageOf(world, listing).suppressed;
  const parts = pagePartsOf(facts, shown);
  const featured = featuredView(world, listing);
  return {
    category: at(facts.lines, shown.category ?? at(facts.products, listing.product).line),
    ...(suppressed && { suppressed: { ...suppressed } }),
    made: { image: imageQualityOf(shown), page: pageQualityOf(facts, shown), ...(parts && { parts }) },
    ...(featured && { featured }),
  };
}

export function ownListing(world: World, listing: Listing): ListingView {
  const { scenario } = world;
  const { isPaused, promotion, record, company, product, market } = listing;
  const shown = asShown(world, listing);
  const { bullets, description, searchTerms } = shown;
  const { impressions, clicks, carts, units, reviews } = record;
  const store = storeOfListing(world, listing);
  const place = placeOf(scenario, market, store?.lane);
  const clicks28 = sum(clicks);
  const priceToMedian = askedPrice(listing, world.day + 1) / medianPrice(world, listing);
  return {
    ...publicListing(world, listing),
    bullets: [...bullets],
    description,
    searchTerms,
    isPaused,
    ...pageView(world, listing, shown),
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
