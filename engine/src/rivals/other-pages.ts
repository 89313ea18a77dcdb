/** The pages of others that a company meets in a market: of the same product, or of its line. */
import type { CompanyView, PublicListing } from '../view/company-view.ts';

/** By market, and in it by the name of a product or a line. */
type Pages = Map<string, Map<string, PublicListing[]>>;

interface Sorted {
  readonly ofProduct: Pages;
  readonly ofLine: Pages;
}

const known = new WeakMap<CompanyView['rivals'], Sorted>();

function add(pages: Pages, name: string, page: PublicListing): void {
  let inMarket = pages.get(page.market);
  if (!inMarket) pages.set(page.market, (inMarket = new Map()));
  const list = inMarket.get(name);
  if (list) list.push(page);
  else inMarket.set(name, [page]);
}

/** Read once for an evening. */
function sorted({ rivals, catalogue }: CompanyView): Sorted {
  const lines = new Map(catalogue.products.map(({ id, line }) => [id, line]));
  const pages: Sorted = { ofProduct: new Map(), ofLine: new Map() };
  for (const page of rivals) {
    add(pages.ofProduct, page.product, page);
    add(pages.ofLine, lines.get(page.product) ?? '', page);
  }
  return pages;
}

function pagesOf(view: CompanyView): Sorted {
  const found = known.get(view.rivals) ?? sorted(view);
  known.set(view.rivals, found);
  return found;
}

export const otherPages = (view: CompanyView, market: string, product: string): readonly PublicListing[] =>
  pagesOf(view).ofProduct.get(market)?.get(product) ?? [];

/** What others ask for the same product, or for its line where nobody has the same. */
export function competitors(view: CompanyView, market: string, product: string): readonly PublicListing[] {
  const same = otherPages(view, market, product);
  if (same.length > 0) return same;
  const line = view.catalogue.products.find(({ id }) => id === product)?.line ?? '';
  return pagesOf(view).ofLine.get(market)?.get(line) ?? [];
}

export const mostReviewed = (pages: readonly PublicListing[]): PublicListing | undefined =>
  pages.toSorted((a, b) => b.reviews - a.reviews || a.id - b.id)[0];
