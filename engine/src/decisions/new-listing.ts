import { nothing } from '../money.ts';
import { noPrices } from '../promotion/price-log.ts';
import type { Company, Listing } from '../world.ts';

/** `20003` is the third page of company 2. */
const PAGES_PER_COMPANY = 10_000;

/** Assumed: photographs as a supplier sends them. */
const SUPPLIERS_PHOTOS = 0.6;

export function nextPage(company: Company): number {
  company.pages += 1;
  return company.number * PAGES_PER_COMPANY + company.pages;
}

/** A listing on which nothing has been written yet. */
export const newListing = (
  company: Company,
  where: Pick<Listing, 'company' | 'product' | 'market'>,
): Listing => ({
  id: nextPage(company),
  ...where,
  title: '',
  bullets: [],
  description: '',
  searchTerms: '',
  imageQuality: SUPPLIERS_PHOTOS,
  price: nothing,
  shipping: nothing,
  isPaused: false,
  priceLog: noPrices(),
  record: { impressions: [], clicks: [], carts: [], units: [], reviews: [0, 0, 0, 0, 0] },
});
