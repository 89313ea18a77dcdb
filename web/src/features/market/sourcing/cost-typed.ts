import type { Sight } from '../use-company.ts';
import type { LandedCostQuestion } from './use-landed-cost.ts';

/** What stands in the calculator: an offer is `supplier.product`, a way is `market.lane`. */
export interface CostTyped {
  offer: string;
  way: string;
  freightLane?: string | undefined;
  units: number | null;
  price: number | null;
  shipping: number | null;
}

/** The things that are chosen by their names. */
export function chosenIn({ catalogue }: Sight, { offer: chosen, way }: Pick<CostTyped, 'offer' | 'way'>) {
  const [marketId, laneId] = way.split('.');
  const offer = catalogue.offers.find(({ supplier, product }) => `${supplier}.${product}` === chosen);
  return {
    offer,
    product: catalogue.products.find(({ id }) => id === offer?.product),
    market: catalogue.markets.find(({ id }) => id === marketId),
    lane: catalogue.lanes.find(({ id }) => id === laneId),
  };
}

/** What the sum can be worked out for; nothing as long as something is missing. */
export function questionOf(view: Sight, typed: CostTyped): LandedCostQuestion | undefined {
  const { offer, market, lane } = chosenIn(view, typed);
  const { freightLane, units, price, shipping } = typed;
  if (!offer || !market || !lane || !units || !price) return undefined;
  // A freight lane chosen for another country is forgotten.
  const goesThere =
    lane.from === 'abroad' &&
    view.catalogue.freight.some(({ id, to }) => id === freightLane && to === lane.to);
  return {
    supplier: offer.supplier,
    product: offer.product,
    quantity: units,
    market: market.id,
    lane: lane.id,
    price,
    shipping: shipping ?? 0,
    ...(goesThere && { freightLane }),
  };
}

/** Where the calculator begins: the smallest order of an offer, to the first market it can be sent to, at the usual price. */
export function startOf({ catalogue }: Sight, chosen: string | undefined): CostTyped {
  const { offers, products, markets, lanes } = catalogue;
  const offer = offers.find(({ supplier, product }) => `${supplier}.${product}` === chosen) ?? offers[0];
  const product = products.find(({ id }) => id === offer?.product);
  const lane =
    lanes.find(
      ({ from, kind, quotes }) =>
        from === 'home' && kind === 'dedicated' && offer && quotes[offer.product] !== undefined,
    ) ?? lanes[0];
  const market = markets.find(({ country }) => country === lane?.to);
  return {
    offer: offer ? `${offer.supplier}.${offer.product}` : '',
    way: market && lane ? `${market.id}.${lane.id}` : '',
    units: offer?.minimum ?? null,
    price: (market && product?.usualPrice[market.country]) ?? null,
    shipping: 0,
  };
}
