import type { OrderRow } from '@portolan/contract/market';
import { dayOfMoment } from '../moments.ts';
import type { Sight } from '../use-company.ts';

type Lane = Sight['catalogue']['lanes'][number];

export interface LaneOffer {
  lane: Lane;
  /** Home currency; postage goes by weight, so several units in one parcel cost at most this. */
  postage: number;
  /** Days of the world between which the parcels arrive, if they leave on the day that is decided for. */
  arrives: { from: number; until: number };
  /** Orders whose promise even a usual journey of this lane can break. */
  mayBeLate: number;
  /** Orders with goods that are too heavy for this lane; it cannot take them all. */
  tooHeavy: number;
}

/** Where an order's goods lie: at home, unless its lane already starts abroad. */
const originOf = (lanes: readonly Lane[], { lane }: OrderRow): Lane['from'] =>
  lanes.find(({ id }) => id === lane)?.from ?? 'home';

/** Orders can share a lane only where their goods lie in one place and go to one country. */
export const canShareLane = (lanes: readonly Lane[], orders: readonly OrderRow[]): boolean =>
  new Set(orders.map((order) => `${originOf(lanes, order)} ${order.country}`)).size <= 1;

/** What each lane would cost and promise for these orders, which can share one; the cheapest first. */
export function laneOffers(
  lanes: readonly Lane[],
  orders: readonly OrderRow[],
  decidingFor: number,
): LaneOffer[] {
  const [first] = orders;
  if (!first) return [];
  const origin = originOf(lanes, first);
  return lanes
    .filter(({ from, to }) => from === origin && to === first.country)
    .map((lane) => {
      const { min, max } = lane.days;
      // A moment counts days that are over: on the day decided for, one less than its number are.
      const leaves = decidingFor - 1;
      const fitting = orders.filter(({ product }) => lane.quotes[product] !== undefined);
      return {
        lane,
        postage: fitting.reduce((sum, { product, units }) => sum + (lane.quotes[product] ?? 0) * units, 0),
        arrives: { from: dayOfMoment(leaves + min), until: dayOfMoment(leaves + max) },
        mayBeLate: orders.filter(({ promisedAt }) => leaves + max > promisedAt).length,
        tooHeavy: orders.length - fitting.length,
      };
    })
    .toSorted((a, b) => a.tooHeavy - b.tooHeavy || a.postage - b.postage || (a.lane.id < b.lane.id ? -1 : 1));
}
