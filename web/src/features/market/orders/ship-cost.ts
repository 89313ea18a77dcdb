import { dayOf } from '@portolan/engine/calendar';
import { postageOf } from '@portolan/engine/postage';
import type { OrderRow } from '@portolan/contract/market';
import { dayOfMoment } from '../moments.ts';
import type { Sight } from '../use-company.ts';

type Lane = Sight['catalogue']['lanes'][number];
type Product = Pick<Sight['catalogue']['products'][number], 'id' | 'grams' | 'millimetres'>;

export interface LaneOffer {
  lane: Lane;
  /** Home currency, with the surcharges of the day that every address pays. */
  postage: number;
  /** Of that, surcharges by their kind. */
  surcharges: readonly { kind: string; amount: number }[];
  /** Some addresses cost more: which, the carrier says when it takes the parcels. */
  hasRemote: boolean;
  /** Days of the world between which the parcels arrive, if they leave on the day that is decided for. */
  arrives: { from: number; until: number };
  /** Orders whose promise even a usual journey of this lane can break. */
  mayBeLate: number;
  /** Orders with goods that are too heavy for this lane; it cannot take them all. */
  tooHeavy: number;
}

export interface ShipQuestion {
  lanes: readonly Lane[];
  products: readonly Product[];
  orders: readonly OrderRow[];
  /** The day that is decided for, as a day of the world and as `2026-03-31`. */
  decidingFor: number;
  date: string;
}

/** Where an order's goods lie: at home, unless its lane starts in a warehouse, or a platform's centre, abroad. */
function placeOf(lanes: readonly Lane[], { lane: id }: Pick<OrderRow, 'lane'>): string {
  const lane = lanes.find((each) => each.id === id);
  return lane ? startOf(lane) : 'home';
}

const startOf = ({ from, channel }: Lane): string => (from === 'home' ? 'home' : (channel ?? 'abroad'));

/** Orders can share a lane only where their goods lie in one place and go to one country. */
export const canShareLane = (lanes: readonly Lane[], orders: readonly OrderRow[]): boolean =>
  new Set(orders.map((order) => `${placeOf(lanes, order)} ${order.country}`)).size <= 1;

/** What each lane would cost and promise for these orders, which can share one; the cheapest first. */
export function laneOffers(question: ShipQuestion): LaneOffer[] {
  const { lanes, orders } = question;
  const [first] = orders;
  if (!first) return [];
  const place = placeOf(lanes, first);
  return lanes
    .filter((lane) => startOf(lane) === place && lane.to === first.country)
    .map((lane) => offerOf(lane, question))
    .toSorted((a, b) => a.tooHeavy - b.tooHeavy || a.postage - b.postage || (a.lane.id < b.lane.id ? -1 : 1));
}

function offerOf(lane: Lane, { products, orders, decidingFor, date }: ShipQuestion): LaneOffer {
  const { min, max } = lane.days;
  // A moment counts days that are over: on the day decided for, one less than its number are.
  const leaves = decidingFor - 1;
  const fitting = orders.flatMap(({ product: id, units }) => {
    const product = lane.quotes[id] === undefined ? undefined : products.find((each) => each.id === id);
    return product ? [postageOf(lane, product, units, { calendarDay: dayOf(date) })] : [];
  });
  const added = new Map<string, number>();
  for (const { kind, amount } of fitting.flatMap(({ surcharges }) => surcharges)) {
    added.set(kind, (added.get(kind) ?? 0) + amount);
  }
  return {
    lane,
    postage: fitting.reduce((sum, { total }) => sum + total, 0),
    surcharges: [...added].map(([kind, amount]) => ({ kind, amount })),
    hasRemote: lane.surcharges?.some(({ remoteShare }) => remoteShare !== undefined) ?? false,
    arrives: { from: dayOfMoment(leaves + min), until: dayOfMoment(leaves + max) },
    mayBeLate: orders.filter(({ promisedAt }) => leaves + max > promisedAt).length,
    tooHeavy: orders.length - fitting.length,
  };
}
