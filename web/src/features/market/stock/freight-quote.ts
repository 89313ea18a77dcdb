import { chargeableGrams, freightOf } from '@portolan/engine/postage';
import type { Sight } from '../use-company.ts';
import type { Goods } from './goods-input.tsx';

export interface FreightQuote {
  /** Home currency. */
  charge: number;
  /** What the carrier weighs or measures, whichever is more. */
  kilograms: number;
  isMinimum: boolean;
}

/** What a freight lane would charge for goods, by the engine's own rule. */
export function freightQuote(
  { catalogue }: Sight,
  laneId: string,
  goods: readonly Goods[],
): FreightQuote | undefined {
  const lane = catalogue.freight.find(({ id }) => id === laneId);
  if (!lane || goods.length === 0) return undefined;
  const grams = goods.reduce((sum, { product, units }) => {
    const facts = catalogue.products.find(({ id }) => id === product);
    return sum + (facts ? chargeableGrams(facts, units, lane.volumetric) : 0);
  }, 0);
  const charge = freightOf(lane, grams);
  return { charge, kilograms: grams / 1000, isMinimum: charge === lane.minimum };
}
