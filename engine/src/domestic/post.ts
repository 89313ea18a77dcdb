/** The post of a country: what a parcel costs and how long it takes, by weight and distance. */
import { at } from '../at.ts';
import { normal, stream } from '../chance.ts';
import { exp, log, normalQuantile } from '../maths.ts';
import { holdsOn } from '../scenario/dated.ts';
import type { Domestic } from '../scenario/domestic.ts';

const WEEK = stream('domestic/week');
const WEEK_OF_ALL = stream('domestic/week of all');
const MOST_REGIONS = 100;
const DAYS_PER_WEEK = 7;

const logDistance = (kilometres: number): number => log(1 + kilometres / 100);

export interface Parcel {
  readonly grams: number;
  readonly kilometres: number;
  /** What the sender's own contract adds to the logarithm of the table's price; 0 by the table. */
  readonly contract: number;
}

/** The first step that holds a value, or the last. */
const stepFor = (steps: readonly number[], value: number): number =>
  steps.find((step) => value <= step) ?? at(steps, steps.length - 1);

/** The middle of the zone that a distance lies in. */
function zoneFor(zones: readonly number[], kilometres: number): number {
  const zone = zones.findIndex((end) => kilometres <= end);
  const place = zone < 0 ? zones.length - 1 : zone;
  return ((zones[place - 1] ?? 0) + at(zones, place)) / 2;
}

/** Minor units. */
export function freightOf({ freight }: Domestic, parcel: Parcel, minorUnits: number): number {
  const { base, perLogKilogram, perLogDistance, steps, zones, least } = freight;
  const price = exp(
    base +
      perLogKilogram * log(1 + stepFor(steps, parcel.grams) / 1000) +
      perLogDistance * logDistance(zoneFor(zones, parcel.kilometres)) +
      parcel.contract,
  );
  return Math.max(least, Math.floor(price * minorUnits + 0.5));
}

/** Days that half of the parcels over this distance need in a quiet week. */
export function middleTransit({ transit, regions }: Domestic, kilometres: number, to: number): number {
  const { slowness = 1 } = at(regions, to);
  return slowness * exp(transit.base + transit.perLogDistance * logDistance(kilometres));
}

export interface Way {
  readonly from: number;
  readonly to: number;
  readonly kilometres: number;
  readonly grams: number;
  /** Where the parcel stands among all of its way and week, 0 to 1. */
  readonly share: number;
}

/** Days on the way of a parcel that leaves on a day. All parcels of a way and week share its crowding. */
export function transitDays(
  domestic: Domestic,
  { from, to, kilometres, grams, share }: Way,
  when: { readonly seed: number; readonly day: number; readonly calendarDay: number },
): number {
  const { spread, evensOut, ofWay, ofCountry, perLogKilogram = 0 } = domestic.transit;
  const week = Math.floor((when.day - 1) / DAYS_PER_WEEK);
  const crowding =
    ofWay * normal(when.seed, WEEK, from * MOST_REGIONS + to, week) +
    ofCountry * normal(when.seed, WEEK_OF_ALL, 0, week);
  const whole = spread * exp(-evensOut * logDistance(kilometres));
  const own = Math.sqrt(Math.max(0, whole * whole - ofWay * ofWay - ofCountry * ofCountry));
  const season = domestic.seasons?.find((each) => holdsOn(each, when.calendarDay))?.factor ?? 1;
  const weight = perLogKilogram * log(1 + grams / 1000);
  const luck = own * normalQuantile(share);
  return middleTransit(domestic, kilometres, to) * season * exp(crowding + weight + luck);
}
