import type { Sight } from '../use-company.ts';

const CENTRE = 'fulfilment:';

export interface PlaceTerms {
  currency: string;
  inboundPerUnit: number;
  appointmentDays?: { min: number; max: number };
  removal?: { perUnit: number; days: number };
  disposalPerUnit?: number;
}

/** The platform rules of a market's centre, in force on the next day; undefined where the platform has none. */
function centreOf({ catalogue, rules }: Sight, marketId: string) {
  const market = catalogue.markets.find(({ id }) => id === marketId);
  const pack = rules.platform.find(({ channel }) => channel === market?.channel);
  const centre = market && pack?.fulfilment?.[market.country];
  return centre && { ...centre, currency: market.currency };
}

/** Markets of a country in which the company trades and whose platform keeps goods itself. */
export const centresIn = (view: Sight, country: string): string[] =>
  view.catalogue.markets
    .filter((market) => market.country === country && view.stores.some((store) => store.market === market.id))
    .filter(({ channel }) =>
      view.catalogue.lanes.some((lane) => lane.channel === channel && lane.to === country),
    )
    .map(({ id }) => id)
    .filter((id) => centreOf(view, id) !== undefined);

/** What a place abroad charges, and in which money; undefined at home. */
export function placeTerms(view: Sight, place: string): PlaceTerms | undefined {
  if (place.startsWith(CENTRE)) return centreOf(view, place.slice(CENTRE.length));
  const house = view.catalogue.warehouses.find(({ country }) => country === place);
  return house && { ...house, currency: view.money.homeCurrency };
}

export const isCentre = (place: string): boolean => place.startsWith(CENTRE);
