import { at } from '../at.ts';
import { offersOnPage, pageNumberOf, pageOf } from '../demand/product-page.ts';
import { promisedDays } from '../orders/promise.ts';
import { couponOff, pagePrice } from '../promotion/price-on-page.ts';
import { shownWas } from '../promotion/was-price.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import type { Listing, Store, World } from '../world.ts';
import { productId } from './catalogue.ts';
import type { PublicListing } from './company-view.ts';

export const storeOfListing = (world: World, { company, market }: Listing): Store | undefined =>
  at(world.companies, company).stores.find((store) => store.market === market);

/** The reviews of a page, whichever of its offers they were written for. */
function reviewsOf(offers: readonly Listing[]): { count: number; stars?: number } {
  const counts = [0, 1, 2, 3, 4].map((place) =>
    offers.reduce((sum, { record }) => sum + (record.reviews[place] ?? 0), 0),
  );
  const count = counts.reduce((sum, each) => sum + each, 0);
  if (count === 0) return { count };
  const total = counts.reduce((sum, each, place) => sum + each * (place + 1), 0);
  return { count, stars: Math.floor((total / count) * 10 + 0.5) / 10 };
}

/** Per thousand off the price on a day, by whatever lowers it most; lightning deals come and go within it. */
export const offOn = (listing: Listing, day: number): number =>
  Math.floor((1000 * (listing.price - pagePrice(listing, day))) / listing.price + 0.5);

/** What everybody sees of a page. */
export function publicListing(world: World, listing: Listing): PublicListing {
  const { scenario, day } = world;
  const { count, stars } = reviewsOf(offersOnPage(world, pageNumberOf(listing)));
  const store = storeOfListing(world, listing);
  if (!store) throw new Error(`listing ${listing.id} stands in no store`);
  const { id, name } = at(world.companies, listing.company);
  const coupon = couponOff(listing, day + 1);
  const was = shownWas(listing, day + 1);
  const page = pageOf(world, listing);
  return {
    id: listing.id,
    company: id,
    companyName: name,
    market: at(scenario.markets, listing.market).id,
    product: productId(scenario, listing.product),
    ...(page.id === listing.id ? {} : { page: page.id }),
    title: page.title,
    price: listing.price,
    shipping: listing.shipping,
    currency: currencyOf(scenario, listing.market),
    off: offOn(listing, day + 1),
    ...(coupon > 0 ? { coupon } : {}),
    ...(was === undefined ? {} : { was }),
    ...(stars === undefined ? {} : { stars }),
    reviews: count,
    promisedDays: promisedDays(scenario, store, day + 1),
  };
}
