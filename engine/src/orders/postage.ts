/** What a lane charges for a parcel: by weight or by the room it takes, whichever is more, in steps. */
import { money, type Money } from '../money.ts';
import { holdsOn } from '../scenario/dated.ts';
import type { Product } from '../scenario/goods.ts';
import type { Lane, Surcharge } from '../scenario/lanes.ts';

const CUBIC_MILLIMETRES_PER_CUBIC_CENTIMETRE = 1000;
const GRAMS_PER_KILOGRAM = 1000;

/** A packed unit, as a carrier looks at it. */
export type Packed = Pick<Product, 'grams' | 'millimetres'>;

/** Cubic centimetres of so many packed units, lying side by side. */
export function volumeOf({ millimetres: { length, width, height } }: Packed, units: number): number {
  return (length * width * height * units) / CUBIC_MILLIMETRES_PER_CUBIC_CENTIMETRE;
}

export const longestSide = ({ millimetres: { length, width, height } }: Packed): number =>
  Math.max(length, width, height);

export function chargeableGrams(product: Packed, units: number, volumetric: number | undefined): number {
  const actual = product.grams * units;
  if (volumetric === undefined) return actual;
  return Math.max(actual, Math.ceil((volumeOf(product, units) / volumetric) * GRAMS_PER_KILOGRAM));
}

/** What a carrier looks at when it adds to its price. */
export interface Surcharged {
  /** The price before surcharges, fen. */
  readonly price: number;
  readonly chargeableGrams: number;
  readonly grams: number;
  readonly longest: number;
  /** Parcels, or one shipment of freight. */
  readonly pieces: number;
  /** Place of the address between the easiest to reach, 0, and the hardest, 1. */
  readonly remoteness: number;
}

export interface SurchargeAmount {
  readonly kind: Surcharge['kind'];
  readonly amount: Money;
}

/** What is added on a calendar day, each surcharge rounded by itself as on the carrier's bill. */
export function surchargesOn(
  surcharges: readonly Surcharge[],
  what: Surcharged,
  calendarDay: number,
): SurchargeAmount[] {
  const kilograms = Math.ceil(what.chargeableGrams / GRAMS_PER_KILOGRAM);
  return surcharges
    .filter((surcharge) => holdsOn(surcharge, calendarDay) && fallsOn(surcharge, what))
    .map(({ kind, perThousand = 0, perKilogram = 0, flat = 0 }) => ({
      kind,
      amount: money((what.price * perThousand) / 1000 + perKilogram * kilograms + flat * what.pieces),
    }));
}

const fallsOn = (
  { overMillimetres = 0, overGrams = 0, remoteShare = 1 }: Surcharge,
  { longest, grams, remoteness }: Surcharged,
): boolean => longest > overMillimetres && grams > overGrams && remoteness >= 1 - remoteShare;

export interface Postage {
  readonly parcels: number;
  readonly chargeableGrams: number;
  /** Fen of the home currency, before surcharges. */
  readonly price: Money;
  readonly surcharges: readonly SurchargeAmount[];
  readonly total: Money;
}

/** What `postageOf` is asked beside the goods: the calendar day of dispatch, and how remote the address is. */
export interface Posting {
  readonly calendarDay: number;
  readonly remoteness?: number;
}

type Priced = Pick<Lane, 'base' | 'perKilogram' | 'stepGrams' | 'maxGrams' | 'volumetric' | 'surcharges'>;

/** What is too heavy for one parcel of the lane goes in as many as it takes. An address is easy to reach unless said. */
export function postageOf(
  lane: Priced,
  product: Packed,
  units: number,
  { calendarDay, remoteness = 0 }: Posting,
): Postage {
  const grams = chargeableGrams(product, units, lane.volumetric);
  const parcels = Math.ceil(grams / lane.maxGrams);
  const charged = Math.ceil(grams / lane.stepGrams) * lane.stepGrams;
  const price = money(lane.base * parcels + (lane.perKilogram * charged) / GRAMS_PER_KILOGRAM);
  const what = {
    price,
    chargeableGrams: charged,
    grams: product.grams * units,
    longest: longestSide(product),
    pieces: parcels,
    remoteness,
  };
  const surcharges = surchargesOn(lane.surcharges ?? [], what, calendarDay);
  const total = surcharges.reduce((sum, { amount }) => sum + amount, price as number);
  return { parcels, chargeableGrams: charged, price, surcharges, total: money(total) };
}
