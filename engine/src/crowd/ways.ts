/** Between the regions of a country: how far, and what the platform tells buyers there, before a seller's own margin. */
import { kilometres, levelsOf } from '../domestic/address.ts';
import { middleTransit } from '../domestic/post.ts';
import { at } from '../at.ts';
import type { Town } from './sellers.ts';

export interface WayTable {
  readonly regions: number;
  /** How many buyers live where. */
  readonly buyers: Float64Array;
  /** Days, by the region sent from and the region sent to. */
  readonly promised: Float64Array;
}

/** Mean distance of two addresses that are spread by 1 each way round one middle: the square root of π. */
const WITHIN = 1.7725;

export function wayTable({ crowd, domestic }: Pick<Town, 'crowd' | 'domestic'>): WayTable {
  const { regions } = domestic;
  const promised = new Float64Array(regions.length * regions.length);
  regions.forEach(({ reach }, from) =>
    regions.forEach((_, to) => {
      const apart = from === to ? WITHIN * reach : kilometres(at(regions, from), at(regions, to));
      promised[from * regions.length + to] =
        crowd.promise.days + crowd.promise.perTransit * middleTransit(domestic, apart, to);
    }),
  );
  return { regions: regions.length, promised, buyers: levelsOf(regions.map(({ share }) => share)) };
}

/** Days from the order to the promised arrival, whole ones. */
export function promisedDays(
  { crowd, ways }: Pick<Town, 'crowd'> & { readonly ways: WayTable },
  from: number,
  to: number,
  margin: number,
): number {
  const { spread, least } = crowd.promise;
  const days = (ways.promised[from * ways.regions + to] ?? 0) + spread * margin;
  return Math.max(least, Math.floor(days + 0.5));
}
