import type { UseQueryResult } from '@tanstack/react-query';
import type { Desk, Sight } from '../use-company.ts';
import { useLandedCost, type LandedCost, type LandedCostQuestion } from '../sourcing/use-landed-cost.ts';

export interface Asked {
  market: string;
  product: string;
  price: number;
  shipping: number;
}

/** The goods of the last order where there is one, else of the supplier with the smallest. */
function offerFor({ catalogue, supplies }: Sight, product: string) {
  const last = supplies.findLast((supply) => supply.product === product);
  if (last) return { supplier: last.supplier, quantity: last.units };
  const offers = catalogue.offers.filter((offer) => offer.product === product);
  const smallest = offers.toSorted((a, b) => a.minimum - b.minimum || (a.supplier < b.supplier ? -1 : 1))[0];
  return smallest && { supplier: smallest.supplier, quantity: smallest.minimum };
}

/** The store's own lane, or the cheapest from home that takes the product. */
function laneFor({ catalogue, stores }: Sight, market: string, product: string): string | undefined {
  const country = catalogue.markets.find(({ id }) => id === market)?.country;
  const own = stores.find((store) => store.market === market)?.lane;
  if (own) return own;
  const lanes = catalogue.lanes.filter(
    ({ to, from, quotes }) => to === country && from === 'home' && quotes[product] !== undefined,
  );
  return lanes.toSorted((a, b) => (a.quotes[product] ?? 0) - (b.quotes[product] ?? 0))[0]?.id;
}

function pageQuestion(
  view: Sight,
  { market, product, price, shipping }: Asked,
): LandedCostQuestion | undefined {
  const offer = offerFor(view, product);
  const lane = laneFor(view, market, product);
  return offer && lane && price > 0 ? { ...offer, product, market, lane, price, shipping } : undefined;
}

/** What one unit of a page earns at a price. */
export const usePageCost = (desk: Desk, asked: Asked): UseQueryResult<LandedCost> =>
  useLandedCost(desk, pageQuestion(desk.view, asked));
