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

export function questionOf({ catalogue }: Sight, typed: CostTyped): LandedCostQuestion | undefined {
  const { offer, way, freightLane, units, price, shipping } = typed;
  const [supplier, product] = offer.split('.');
  const [market, lane] = way.split('.');
  if (!supplier || !product || !market || !lane || !units || !price) return undefined;
  const { from, to } = catalogue.lanes.find(({ id }) => id === lane) ?? {};
  // A freight lane chosen for another country is forgotten.
  const goesThere =
    from === 'abroad' && catalogue.freight.some((each) => each.id === freightLane && each.to === to);
  return {
    supplier,
    product,
    quantity: units,
    market,
    lane,
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
