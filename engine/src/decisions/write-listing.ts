import { at } from '../at.ts';
import { money } from '../money.ts';
import { fault, id, integer, list, object, oneOf, optional, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { Company, World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing, findStore, marketIndex, productIndex } from './find.ts';
import { tooHeavyFor } from './lanes.ts';
import { listingPrice, listingShipping } from './prices.ts';
import { mustFindListing, storeFaults, unknownListing } from './standing.ts';

const shape = object({
  kind: oneOf('write-listing'),
  /** The page to write anew; absent for a new page, which then needs market, product, title and price. */
  listing: optional(integer(1)),
  market: optional(id),
  product: optional(id),
  title: optional(text({ max: 200 })),
  bullets: optional(list(text({ max: 250 }), { max: 5 })),
  description: optional(text({ min: 0, max: 2000 })),
  searchTerms: optional(text({ min: 0, max: 250 })),
  price: optional(listingPrice),
  shipping: optional(listingShipping),
});
type WriteListing = Infer<typeof shape>;

/** Assumed: photographs as a supplier sends them. A door for measured values. */
const SUPPLIERS_PHOTOS = 0.6;

function check(world: World, company: number, content: WriteListing): Fault[] {
  return content.listing === undefined
    ? checkNew(world, company, content)
    : checkEdit(world, company, content.listing, content);
}

function checkNew(world: World, company: number, content: WriteListing): Fault[] {
  const { scenario } = world;
  const needed = ['market', 'product', 'title', 'price'] as const;
  const missing = needed.filter((field) => content[field] === undefined);
  if (missing.length > 0) return missing.map((field) => fault(field, 'shape.missing'));
  const { market = '', product = '' } = content;
  const marketPlace = marketIndex(scenario, market);
  const productPlace = productIndex(scenario, product);
  const faults: Fault[] = [];
  if (marketPlace < 0) faults.push(fault('market', 'decision.unknown-market', { market }));
  if (productPlace < 0) faults.push(fault('product', 'decision.unknown-product', { product }));
  if (faults.length > 0) return faults;
  faults.push(...storeFaults(world, company, marketPlace));
  const same = world.listings.find(
    (listing) =>
      listing.company === company && listing.product === productPlace && listing.market === marketPlace,
  );
  if (same) faults.push(fault('product', 'decision.already-listed', { listing: same.id }));
  const lane = findStore(world, company, marketPlace)?.lane;
  return lane === undefined ? faults : [...faults, ...tooHeavyFor(scenario, lane, productPlace, 'product')];
}

function checkEdit(world: World, company: number, id: number, content: WriteListing): Fault[] {
  const listing = findListing(world, company, id);
  if (!listing) return unknownListing(id);
  const faults = storeFaults(world, company, listing.market);
  for (const field of ['market', 'product'] as const) {
    if (content[field] !== undefined) faults.push(fault(field, 'decision.listing-keeps-this'));
  }
  const written = ['title', 'bullets', 'description', 'searchTerms', 'price', 'shipping'] as const;
  if (written.every((field) => content[field] === undefined)) {
    faults.push(fault('listing', 'decision.nothing-changes'));
  }
  return faults;
}

/** `20003` is the third page of company 2. */
const PAGES_PER_COMPANY = 10_000;

export function nextPage(company: Company): number {
  company.pages += 1;
  return company.number * PAGES_PER_COMPANY + company.pages;
}

function apply({ world }: Today, company: number, content: WriteListing): void {
  if (content.listing !== undefined) {
    const listing = mustFindListing(world, company, content.listing);
    const { title, bullets, description, searchTerms, price, shipping } = content;
    if (title !== undefined) listing.title = title;
    if (bullets !== undefined) listing.bullets = [...bullets];
    if (description !== undefined) listing.description = description;
    if (searchTerms !== undefined) listing.searchTerms = searchTerms;
    if (price !== undefined) listing.price = money(price);
    if (shipping !== undefined) listing.shipping = money(shipping);
    return;
  }
  const { market = '', product = '', title = '', bullets = [], description = '', searchTerms = '' } = content;
  world.listings.push({
    id: nextPage(at(world.companies, company)),
    company,
    product: productIndex(world.scenario, product),
    market: marketIndex(world.scenario, market),
    title,
    bullets: [...bullets],
    description,
    searchTerms,
    imageQuality: SUPPLIERS_PHOTOS,
    price: money(content.price ?? 0),
    shipping: money(content.shipping ?? 0),
    isPaused: false,
    priceLog: [],
    record: { impressions: [], clicks: [], carts: [], units: [], reviews: [0, 0, 0, 0, 0] },
  });
}

/** A page of a store: words in the market's language that shoppers search and read, and what it asks for. */
export const writeListing: DecisionKind<'write-listing', WriteListing> = {
  kind: 'write-listing',
  shape,
  check,
  apply,
};
