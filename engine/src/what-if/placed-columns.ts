/** A day's orders in columns: thousands of them are kept for every day of a history, and each is looked at rarely. */
import type { PlacedOrder } from '../report.ts';
import { SLICES_PER_DAY } from '../world.ts';

/** Where an order went. Price in minor units of the market's currency, less what was off. */
export interface Went {
  readonly order: number;
  readonly company: number;
  readonly listing: number;
  readonly product: number;
  readonly units: number;
  readonly price: number;
}

export interface PlacedColumns {
  /** Which visit it was: the same number in every history of the day. */
  readonly visit: Float64Array;
  readonly buyer: Float64Array;
  readonly order: Float64Array;
  readonly listing: Float64Array;
  readonly price: Float64Array;
  readonly company: Int16Array;
  readonly product: Int16Array;
  readonly units: Int32Array;
}

const WAYS = ['visit', 'bundle', 'cart-mail'] as const;
/** More visits than a quarter hour of a market has. */
const MOST_SESSIONS = 4294967296;

const visitOf = ({ market, placedAt, session, via }: PlacedOrder): number =>
  ((market * SLICES_PER_DAY + (placedAt % SLICES_PER_DAY)) * MOST_SESSIONS + session) * WAYS.length +
  WAYS.indexOf(via ?? 'visit');

/** Where and when a visit was: market, quarter hour of the day, and its place in it. */
export function addressOf(visit: number) {
  const session = Math.floor(visit / WAYS.length);
  const place = Math.floor(session / MOST_SESSIONS);
  return {
    market: Math.floor(place / SLICES_PER_DAY),
    slice: place % SLICES_PER_DAY,
    session: session - place * MOST_SESSIONS,
  };
}

export const placedColumns = (placed: readonly PlacedOrder[]): PlacedColumns => ({
  visit: Float64Array.from(placed, visitOf),
  buyer: Float64Array.from(placed, ({ buyer }) => buyer),
  order: Float64Array.from(placed, ({ id }) => id),
  listing: Float64Array.from(placed, ({ listing }) => listing),
  price: Float64Array.from(placed, ({ price, discount }) => price - discount),
  company: Int16Array.from(placed, ({ company }) => company),
  product: Int16Array.from(placed, ({ product }) => product),
  units: Int32Array.from(placed, ({ units }) => units),
});

export const wentAt = (columns: PlacedColumns, row: number): Went => ({
  order: columns.order[row] ?? 0,
  company: columns.company[row] ?? 0,
  listing: columns.listing[row] ?? 0,
  product: columns.product[row] ?? 0,
  units: columns.units[row] ?? 0,
  price: columns.price[row] ?? 0,
});
