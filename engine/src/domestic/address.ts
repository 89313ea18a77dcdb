/** Where somebody lives in a country: drawn from their number, so that it costs no memory and never changes. */
import { at } from '../at.ts';
import { keyOf, mix, otherKeyOf, stream, unit } from '../chance.ts';
import { normalQuantile } from '../maths.ts';
import type { Domestic } from '../scenario/domestic.ts';

const REGION = stream('domestic/region');
const EAST = stream('domestic/east');
const NORTH = stream('domestic/north');

export interface Address {
  /** Place in the country's regions. */
  readonly region: number;
  readonly east: number;
  readonly north: number;
}

/** The two words under which everything about somebody is drawn: a consumer's own, or those of a seller's number. */
export interface Dweller {
  readonly self: number;
  readonly other: number;
}

const SELLERS = stream('domestic/sellers');

export const sellerNumbered = (seed: number, number: number): Dweller => ({
  self: keyOf(seed, SELLERS, number),
  other: otherKeyOf(seed, SELLERS, number),
});

/** The share of people who live in each region or one before it. */
export function levelsOf(shares: readonly number[]): Float64Array {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let below = 0;
  return Float64Array.from(shares, (share) => (below += all > 0 ? share / all : 1 / shares.length));
}

export function regionOf(levels: Float64Array, self: number, other: number): number {
  const share = unit(mix(REGION, self, other));
  let region = 0;
  while (region < levels.length - 1 && share >= (levels[region] ?? 1)) region += 1;
  return region;
}

/** `levels` say how many of this kind live where. */
export function addressOf({ regions }: Domestic, levels: Float64Array, { self, other }: Dweller): Address {
  const region = regionOf(levels, self, other);
  const { east, north, reach } = at(regions, region);
  return {
    region,
    east: east + reach * normalQuantile(unit(mix(EAST, self, other))),
    north: north + reach * normalQuantile(unit(mix(NORTH, self, other))),
  };
}

export const kilometres = (from: Omit<Address, 'region'>, to: Omit<Address, 'region'>): number =>
  Math.sqrt(
    (from.east - to.east) * (from.east - to.east) + (from.north - to.north) * (from.north - to.north),
  );
