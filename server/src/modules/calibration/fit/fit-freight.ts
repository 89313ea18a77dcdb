/** ln freight = base + perLogKilogram · ln(1 + kg) + perLogDistance · ln(1 + km/100), by least squares on sums. */
import type { FreightMoments } from '../price-store.ts';
import { solveLinear } from './solve-linear.ts';

export interface FreightLaw {
  readonly base: number;
  readonly perLogKilogram: number;
  readonly perLogDistance: number;
  /** Where neither weight nor distance is told: how freight goes with the price of the goods. */
  readonly perLogPrice: number;
  /** Of what the law leaves open. */
  readonly spread: number;
  readonly orders: number;
}

export function fitFreight(moments: FreightMoments, k: number): FreightLaw | undefined {
  const { terms, count, products, withFreight, freightSquared } = moments;
  if (count < k) return undefined;
  const solved = solveLinear(products, withFreight);
  // One weight for all goods, or one distance, tells nothing of what more of it costs.
  const known = solved ?? [(withFreight[0] ?? 0) / count];
  const explained = known.reduce((sum, value, at) => sum + value * (withFreight[at] ?? 0), 0);
  const of = (term: (typeof terms)[number]): number => (solved ? (known[terms.indexOf(term) + 1] ?? 0) : 0);
  const has = (term: (typeof terms)[number]): boolean => terms.includes(term);
  return {
    base: known[0] ?? 0,
    perLogKilogram: has('weight') ? of('weight') : 0,
    perLogDistance: has('distance') ? of('distance') : 0,
    perLogPrice: has('price') ? of('price') : 0,
    spread: Math.sqrt(Math.max(0, (freightSquared - explained) / count)),
    orders: count,
  };
}
