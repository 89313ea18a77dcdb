/**
 * The open orders of a world in columns, in order of their number. An order leaves the book when nothing can happen
 * to it any more; what it did is in the days' reports. Columns, because a large world has half a million open orders
 * and its whole state is copied and hashed after every day.
 */
export const COLUMNS = {
  id: Int32Array,
  company: Int16Array,
  listing: Int32Array,
  product: Int16Array,
  market: Int16Array,
  /** The consumer's number in the country; and the session that bought: its place in its market's slice. */
  buyer: Float64Array,
  placedAt: Int32Array,
  session: Int32Array,
  units: Int16Array,
  /** Minor units of the market's currency. `price` is goods before discount, for all units; tax as collected. */
  price: Int32Array,
  discount: Int32Array,
  shipping: Int32Array,
  tax: Int32Array,
  duty: Int32Array,
  /** Duty as declared, whoever collects it; and what the buyer is asked for at the door. */
  declared: Int32Array,
  door: Int32Array,
  payment: Int8Array,
  status: Int8Array,
  /** −1 while nobody has chosen one. */
  lane: Int16Array,
  /** What customs make of its parcel, see `border/outcome.ts`. */
  customs: Int8Array,
  shipBy: Int32Array,
  promisedAt: Int32Array,
  /** −1 as long as it has not happened. */
  shippedAt: Int32Array,
  deliveredAt: Int32Array,
  /** When the next thing happens to it by itself; −1 while it waits for the company. */
  nextAt: Int32Array,
  /** 0..1000: what the page the buyer saw led them to expect, and what the goods are like. */
  expected: Int16Array,
  quality: Int16Array,
  /** Of all units, minor units of the home currency. */
  cost: Int32Array,
  /** 0 while there is none. */
  reviewScore: Int8Array,
  /** Place in `REQUESTS`: how its buyer is asked for a review. */
  request: Int8Array,
  refunded: Int32Array,
} as const;

export const STATUS = [
  'paid',
  'shipped',
  'delivered',
  'lost',
  'cancelled',
  'returned',
  'closed',
  'seized',
  'refused',
] as const;
export type OrderStatus = (typeof STATUS)[number];
/** Orders in these are over: nothing can happen to them after the day. */
export const OVER: readonly OrderStatus[] = ['lost', 'cancelled', 'seized', 'refused'];

/** How a buyer is asked for a review, if at all. */
export const REQUESTS = ['none', 'neutral', 'incentivised'] as const;
export type ReviewRequest = (typeof REQUESTS)[number];

export type OrderBook = { count: number } & {
  -readonly [K in keyof typeof COLUMNS]: InstanceType<(typeof COLUMNS)[K]>;
};
