/** What changes in a crowd from day to day: how its sellers are judged, what sells, and its open orders. */
import type { CrowdBook } from './book.ts';

export interface CrowdState {
  readonly market: number;
  /** By seller: stars and number of all reviews, and thousandths of an order on a usual day. */
  stars: Int32Array;
  reviews: Int32Array;
  pace: Int32Array;
  /** By how much parcels took longer of late than in a usual week: millionths of a logarithm. */
  learned: number;
  orders: CrowdBook;
  /** Those who will come again. */
  comebacks: Comeback[];
}

export interface Comeback {
  /** A moment of the world. */
  readonly at: number;
  readonly person: number;
  readonly department: number;
}
