/** The pages of others that a company meets in a market: of the same product, or of its line. */
import type { CompanyView, PublicListing } from '../view/company-view.ts';

type Pages = ReadonlyMap<string, readonly PublicListing[]>;

const known = new WeakMap<CompanyView['rivals'], Pages>();

/** By market and product, and by market and line; read once for an evening. */
function sorted({ rivals, catalogue }: CompanyView): Pages {
  const lines = new Map(catalogue.products.map(({ id, line }) => [id, line]));
  const pages = new Map<string, PublicListing[]>();
  const add = (key: string, page: PublicListing): void => {
    const list = pages.get(key);
    if (list) list.push(page);
    else pages.set(key, [page]);
  };
  for (const page of rivals) {
    add(`${page.market} ${page.product}`, page);
    add(`${page.market} line ${lines.get(page.product) ?? ''}`, page);
  }
  return pages;
}

function pagesOf(view: CompanyView): Pages {
  const found = known.get(view.rivals) ?? sorted(view);
  known.set(view.rivals, found);
  return found;
}

export const otherPages = (view: CompanyView, market: string, product: string): readonly PublicListing[] =>
  pagesOf(view).get(`${market} ${product}`) ?? [];

/** What others ask for the same product, or for its line where nobody has the same. */
export function competitors(view: CompanyView, market: string, product: string): readonly PublicListing[] {
  const same = otherPages(view, market, product);
  if (same.length > 0) return same;
  const line = view.catalogue.products.find(({ id }) => id === product)?.line ?? '';
  return pagesOf(view).get(`${market} line ${line}`) ?? [];
}

export const mostReviewed = (pages: readonly PublicListing[]): PublicListing | undefined =>
  pages.toSorted((a, b) => b.reviews - a.reviews || a.id - b.id)[0];
