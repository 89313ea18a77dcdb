import { dayOf } from '@portolan/engine/calendar';
import { freightPrice, type FreightPrice } from '@portolan/engine/freight';
import { chargeableGrams } from '@portolan/engine/postage';
import type { Sight } from '../use-company.ts';
import type { Goods } from './goods-input.tsx';

export interface FreightQuote extends FreightPrice {
  /** What the carrier weighs or measures, whichever is more; 0 where it charges by room or by the container. */
  kilograms: number;
  cubicMetres: number;
}

const GRAMS_PER_KILOGRAM = 1000;
const CUBIC_MILLIMETRES_PER_CUBIC_METRE = 1_000_000_000;

/** What a freight lane would charge for goods on the next day, by the engine's own rule. */
export function freightQuote(
  { catalogue, calendar }: Sight,
  laneId: string,
  goods: readonly Goods[],
): FreightQuote | undefined {
  const lane = catalogue.freight.find(({ id }) => id === laneId);
  const cargo = goods.flatMap(({ product: id, units }) => {
    const product = catalogue.products.find((each) => each.id === id);
    return product ? [{ product, units }] : [];
  });
  if (!lane || cargo.length === 0) return undefined;
  const grams = cargo.reduce(
    (sum, { product, units }) => sum + chargeableGrams(product, units, lane.volumetric),
    0,
  );
  const volume = cargo.reduce((sum, { product: { millimetres }, units }) => {
    return sum + millimetres.length * millimetres.width * millimetres.height * units;
  }, 0);
  return {
    ...freightPrice(lane, cargo, dayOf(calendar.next)),
    kilograms: lane.perKilogram === undefined ? 0 : grams / GRAMS_PER_KILOGRAM,
    cubicMetres: volume / CUBIC_MILLIMETRES_PER_CUBIC_METRE,
  };
}
