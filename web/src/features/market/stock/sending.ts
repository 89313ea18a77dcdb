import type { Sight } from '../use-company.ts';
import { centresIn, placeTerms } from './abroad.ts';
import { freightQuote } from './freight-quote.ts';
import type { Goods } from './goods-input.tsx';

export interface Sending {
  /** The country that the lanes lead to. */
  to: string;
  lane: string;
  /** A market, for the platform's own centre; nothing for the warehouse of the country. */
  market: string;
  goods: readonly Goods[];
}

export const WAREHOUSE = '';

/** Countries to which freight goes. */
export const destinations = ({ catalogue }: Sight): string[] => [
  ...new Set(catalogue.freight.map(({ to }) => to)),
];

/** Where the form begins: the first country in which the company has a store, by the first lane there. */
export function startOf(view: Sight): Sending {
  const countries = destinations(view);
  const isOurs = (to: string) => view.stores.some(({ country }) => country === to);
  const to = countries.find(isOurs) ?? countries[0] ?? '';
  const lane = view.catalogue.freight.find((each) => each.to === to)?.id ?? '';
  return { to, lane, market: WAREHOUSE, goods: [] };
}

/** What follows from what is typed; a lane chosen for another country is none. */
export function sendingOf(view: Sight, typed: Sending) {
  const lanes = view.catalogue.freight.filter(({ to }) => to === typed.to);
  const lane = lanes.find(({ id }) => id === typed.lane);
  const centres = centresIn(view, typed.to);
  const place = centres.includes(typed.market) ? `fulfilment:${typed.market}` : typed.to;
  return {
    lanes,
    lane,
    centres,
    place,
    hasHouse: view.catalogue.warehouses.some(({ country }) => country === typed.to),
    terms: placeTerms(view, place),
    quote: freightQuote(view, lane?.id ?? '', typed.goods),
    units: typed.goods.reduce((sum, each) => sum + each.units, 0),
  };
}
