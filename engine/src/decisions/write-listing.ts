import { at } from '../at.ts';
import { money } from '../money.ts';
import { fault, id, integer, list, object, oneOf, optional, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing, World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing, findStore, lineIndex, marketIndex, productIndex } from './find.ts';
import { tooHeavyFor } from './lanes.ts';
import { listingPrice, listingShipping } from './prices.ts';
import { newListing } from './new-listing.ts';
import { alreadyListed, mustFindListing, newPageFaults, storeFaults, unknownListing } from './standing.ts';

const shape = object({
  kind: oneOf('write-listing'),
  /** The page to write anew; absent for a new page, which then needs market, product, title and price. */
  listing: optional(integer(1)),
  market: optional(id),
  product: optional(id),
  /** The line in which the page is filed; absent on a new page: the product's own. */
  category: optional(id),
  title: optional(text({ max: 200 })),
  bullets: optional(list(text({ max: 250 }), { max: 5 })),
  description: optional(text({ min: 0, max: 2000 })),
  searchTerms: optional(text({ min: 0, max: 250 })),
  price: optional(listingPrice),
  shipping: optional(listingShipping),
});
type WriteListing = Infer<typeof shape>;

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
  faults.push(...newPageFaults(world, company, marketPlace));
  faults.push(...alreadyListed(world, { company, product: productPlace, market: marketPlace }));
  faults.push(...categoryFaults(scenario, content));
  const lane = findStore(world, company, marketPlace)?.lane;
  return lane === undefined ? faults : [...faults, ...tooHeavyFor(scenario, lane, productPlace, 'product')];
}

function checkEdit(world: World, company: number, id: number, content: WriteListing): Fault[] {
  const listing = findListing(world, company, id);
  if (!listing) return unknownListing(id);
  const faults = [...storeFaults(world, company, listing.market), ...categoryFaults(world.scenario, content)];
  for (const field of ['market', 'product'] as const) {
    if (content[field] !== undefined) faults.push(fault(field, 'decision.listing-keeps-this'));
  }
  if (listing.page !== undefined) {
    for (const field of WORDS) {
      if (content[field] !== undefined)
        faults.push(fault(field, 'decision.page-is-anothers', { listing: listing.page }));
    }
  }
  if (([...WORDS, 'price', 'shipping'] as const).every((field) => content[field] === undefined)) {
    faults.push(fault('listing', 'decision.nothing-changes'));
  }
  return faults;
}

/** What only the writer of a page can change. */
const WORDS = ['category', 'title', 'bullets', 'description', 'searchTerms'] as const;

const categoryFaults = (scenario: Scenario, { category }: WriteListing): Fault[] =>
  category === undefined || lineIndex(scenario, category) >= 0
    ? []
    : [fault('category', 'decision.unknown-category', { category })];

function write({ scenario }: World, listing: Listing, content: WriteListing): void {
  const { category, title, bullets, description, searchTerms, price, shipping } = content;
  if (category !== undefined) listing.category = lineIndex(scenario, category);
  if (title !== undefined) listing.title = title;
  if (bullets !== undefined) listing.bullets = [...bullets];
  if (description !== undefined) listing.description = description;
  if (searchTerms !== undefined) listing.searchTerms = searchTerms;
  if (price !== undefined) listing.price = money(price);
  if (shipping !== undefined) listing.shipping = money(shipping);
}

function apply({ world }: Today, company: number, content: WriteListing): void {
  if (content.listing !== undefined) {
    write(world, mustFindListing(world, company, content.listing), content);
    return;
  }
  const { market = '', product = '' } = content;
  const listing = newListing(at(world.companies, company), {
    company,
    product: productIndex(world.scenario, product),
    market: marketIndex(world.scenario, market),
  });
  write(world, listing, content);
  world.listings.push(listing);
}

/** A page of a store: words in the market's language that shoppers search and read, and what it asks for. */
export const writeListing: DecisionKind<'write-listing', WriteListing> = {
  kind: 'write-listing',
  shape,
  check,
  apply,
};
