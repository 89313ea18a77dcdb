/** Between the regions of a country: how far, and how long half of the parcels need. */
import { kilometres, levelsOf } from '../domestic/address.ts';
import { middleTransit } from '../domestic/post.ts';
import { at } from '../at.ts';
import { exp } from '../maths.ts';
import { holdsOn } from '../scenario/dated.ts';
import type { Town } from './sellers.ts';

export interface WayTable {
  readonly regions: number;
  /** How many buyers live where. */
  readonly buyers: Float64Array;
  /** Days on the way of a middling parcel, by the region sent from and the region sent to. */
  readonly middle: Float64Array;
}

/** Mean distance of two addresses that are spread by 1 each way round one middle: the square root of π. */
const WITHIN = 1.7725;

export function wayTable({ domestic }: Pick<Town, 'domestic'>): WayTable {
  const { regions } = domestic;
  const middle = new Float64Array(regions.length * regions.length);
  regions.forEach(({ reach }, from) =>
    regions.forEach((_, to) => {
      const apart = from === to ? WITHIN * reach : kilometres(at(regions, from), at(regions, to));
      middle[from * regions.length + to] = middleTransit(domestic, apart, to);
    }),
  );
  return { regions: regions.length, middle, buyers: levelsOf(regions.map(({ share }) => share)) };
}

/** What the platform has learned of late of how long parcels take, in millionths of a logarithm. */
export const LEARNED_UNIT = 1_000_000;

/** What the platform goes by on a day: what it has learned of the post, and its policy of the week. */
export interface Promising {
  readonly learned: number;
  readonly calendarDay: number;
}

/** Days that the platform tells buyers on a way, before a seller's own margin: it goes by what parcels took of late. */
export function toldDays(
  { crowd: { promise } }: Pick<Town, 'crowd'>,
  middle: number,
  { learned, calendarDay }: Promising,
): number {
  const policy = promise.periods?.find((each) => holdsOn(each, calendarDay))?.days ?? 0;
  return promise.days + policy + promise.perTransit * middle * exp(learned / LEARNED_UNIT);
}

interface Promised extends Promising {
  readonly from: number;
  readonly to: number;
  readonly margin: number;
}

/** Whole days from the order to the promised arrival. */
export function promisedDays(town: Pick<Town, 'crowd'> & { readonly ways: WayTable }, way: Promised): number {
  const { spread, least } = town.crowd.promise;
  const middle = town.ways.middle[way.from * town.ways.regions + way.to] ?? 0;
  return Math.max(least, Math.floor(toldDays(town, middle, way) + spread * way.margin + 0.5));
}
