/** What a lane charges for a parcel: by weight or by the room it takes, whichever is more, in steps. */
import { money, type Money } from '../money.ts';
import type { Product } from '../scenario/goods.ts';
import type { FreightLane, Lane } from '../scenario/lanes.ts';

const CUBIC_MILLIMETRES_PER_CUBIC_CENTIMETRE = 1000;
const GRAMS_PER_KILOGRAM = 1000;

/** A packed unit, as a carrier looks at it. */
export type Packed = Pick<Product, 'grams' | 'millimetres'>;

/** Cubic centimetres of so many packed units, lying side by side. */
export function volumeOf({ millimetres: { length, width, height } }: Packed, units: number): number {
  return (length * width * height * units) / CUBIC_MILLIMETRES_PER_CUBIC_CENTIMETRE;
}

export function chargeableGrams(product: Packed, units: number, volumetric: number | undefined): number {
  const actual = product.grams * units;
  if (volumetric === undefined) return actual;
  return Math.max(actual, Math.ceil((volumeOf(product, units) / volumetric) * GRAMS_PER_KILOGRAM));
}

/** Fen of the home currency. What is too heavy for one parcel of the lane goes in as many as it takes. */
export function postageOf(lane: Lane, product: Product, units: number): Money {
  const grams = chargeableGrams(product, units, lane.volumetric);
  const parcels = Math.ceil(grams / lane.maxGrams);
  const charged = Math.ceil(grams / lane.stepGrams) * lane.stepGrams;
  return money(lane.base * parcels + (lane.perKilogram * charged) / GRAMS_PER_KILOGRAM);
}

/** Fen of the home currency: each started kilogram of a whole shipment, and no less than the lane's minimum. */
export function freightOf(lane: Pick<FreightLane, 'perKilogram' | 'minimum'>, grams: number): Money {
  return money(Math.max(lane.minimum, lane.perKilogram * Math.ceil(grams / GRAMS_PER_KILOGRAM)));
}
