/** What changes in a crowd from day to day: how its sellers are judged, what sells, and its open orders. */
import type { Scenario } from '../scenario/scenario.ts';
import type { Moment } from '../world.ts';
import { emptyCrowdBook, type CrowdBook } from './book.ts';
import { crowdedOf } from './town.ts';

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
  readonly at: Moment;
  readonly person: number;
  readonly department: number;
}

/** Undefined when no market has one: a world without crowds is what it was before there were any. */
export function openCrowds(scenario: Scenario, seed: number): CrowdState[] | undefined {
  const crowds = scenario.markets.flatMap((_, market): CrowdState[] => {
    const crowded = crowdedOf(scenario, seed, market);
    if (!crowded) return [];
    const { count } = crowded.sellers;
    return [
      {
        market,
        stars: new Int32Array(count),
        reviews: new Int32Array(count),
        pace: new Int32Array(count),
        learned: 0,
        orders: emptyCrowdBook(),
        comebacks: [],
      },
    ];
  });
  return crowds.length === 0 ? undefined : crowds;
}
