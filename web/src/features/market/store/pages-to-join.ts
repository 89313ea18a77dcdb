import type { Sight } from '../use-company.ts';
import { rulesOfMarket } from './rules-of-market.ts';

type Page = Sight['rivals'][number];

/** Whether several companies may sell on one product page there. */
export const hasSharedPages = (view: Sight, market: string): boolean =>
  rulesOfMarket(view, market).platform.pages?.featuredOffer !== undefined;

/** Others' pages of a market whose product the company does not sell there; what it has in stock comes first. */
export function pagesToJoin({ rivals, listings, stock }: Sight, market: string): Page[] {
  const isListed = (product: string) =>
    listings.some((own) => own.market === market && own.product === product);
  const pages = rivals.filter(
    (page) => page.market === market && page.page === undefined && !isListed(page.product),
  );
  const isOwn = ({ product }: Page) => stock.some((shelf) => shelf.product === product);
  return [...pages.filter(isOwn), ...pages.filter((page) => !isOwn(page))];
}
