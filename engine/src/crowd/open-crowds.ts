import type { Scenario } from '../scenario/scenario.ts';
import { emptyCrowdBook } from './book.ts';
import type { CrowdState } from './crowd.ts';
import { crowdedOf } from './town.ts';

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
