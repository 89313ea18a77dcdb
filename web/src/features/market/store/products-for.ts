import type { Sight } from '../use-company.ts';

/** Products without a page in the market yet: those the company has or has ordered come first. */
export function productsFor(view: Sight, market: string): string[] {
  const { catalogue, listings, stock, supplies } = view;
  const isListed = (id: string) => listings.some((page) => page.market === market && page.product === id);
  const isOwn = (id: string) => [...stock, ...supplies].some(({ product }) => product === id);
  const free = catalogue.products.map(({ id }) => id).filter((id) => !isListed(id));
  return [...free.filter(isOwn), ...free.filter((id) => !isOwn(id))];
}
