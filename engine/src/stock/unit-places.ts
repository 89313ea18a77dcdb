/**
 * Every unit of goods is somewhere, from its supplier to its buyer or its loss. Moves are kept like money: what leaves
 * one place enters another, so that all places of a company and product add up to nothing.
 */
export const UNIT_PLACES = [
  /** Where goods come from: minus all that was ever made for the company. */
  'supplier',
  /** Ordered, not yet in the home warehouse. */
  'supply',
  /** In a warehouse, and free to sell. */
  'stock',
  /** On the way to a place abroad, or from one to another. */
  'freight',
  /** Taken from stock for an order that is not yet sent. */
  'order',
  /** In a parcel to a buyer. */
  'parcel',
  'buyer',
  /** On the way back from a buyer. */
  'return',
  'lost',
] as const;

export type UnitPlace = (typeof UNIT_PLACES)[number];
export type UnitCounts = Partial<Record<UnitPlace, number>>;
