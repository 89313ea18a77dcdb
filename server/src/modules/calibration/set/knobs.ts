/** What playing corrects: a market is more than its numbers, so each is turned until what it sells is what was fitted. */
export interface Knobs {
  /** Visits of a usual day, and what a page is worth to those who see it: together they make orders. */
  readonly sessions: number;
  readonly appeal: number;
  /** Added to the cut points of the reviews. */
  readonly cuts: number;
  /** Times the waits before and on the way, and times what they spread. */
  readonly handling: number;
  readonly handlingSpread: number;
  readonly transit: number;
  readonly transitSpread: number;
  /** Days added to what is promised. */
  readonly promise: number;
  /** Times the prices and the freight. */
  readonly price: number;
  readonly freight: number;
  /** Times the shares of reviews, of cancelled orders and of buyers who come again. */
  readonly reviews: number;
  readonly cancelled: number;
  readonly repeat: number;
  /** Times the season of each four weeks: a market has tides of its own, as when its first reviews come in. */
  readonly season: readonly number[];
}

/** Of visits, about so many end in an order (Dynamic Yield by Mastercard, 2024); no file of sales tells of the others. */
const CONVERSION = 0.018;

export const firstKnobs = (ordersPerDay: number): Knobs => ({
  sessions: ordersPerDay / CONVERSION,
  appeal: 0,
  cuts: 0,
  handling: 1,
  handlingSpread: 1,
  transit: 1,
  transitSpread: 1,
  promise: 0,
  price: 1,
  freight: 1,
  reviews: 1,
  cancelled: 1,
  repeat: 1,
  season: [],
});
