/** Days that are known by a band: one wait in ten is shorter than its `min`, one in ten longer than its `max`. */
import { lognormal } from '../chance.ts';
import { ofEach } from '../known.ts';
import { log } from '../maths.ts';
import type { Band } from '../scenario/after-the-order.ts';

/** The 10 % and 90 % points of a normal stand this far from its middle. */
const NINETIETH = 1.2815515655446004;

interface OnLogScale {
  readonly middle: number;
  readonly spread: number;
}

// Every order has several waits, out of the few bands of its scenario.
const onLogScale = ofEach(({ min, max }: Band): OnLogScale => {
  const [low, high] = [log(min), log(max)];
  return { middle: (high + low) / 2, spread: (high - low) / (2 * NINETIETH) };
});

/** On the log scale. */
export const spreadOf = (band: Band): number => onLogScale(band).spread;

/**
 * What a parcel has of its own beside a spread that it shares with its week: both together make the band. A scenario
 * whose weeks spread wider than its band is refused, so something of its own is always left.
 */
export function ownSpread(band: Band, shared: number): number {
  const whole = spreadOf(band);
  return Math.sqrt(Math.max(0, whole * whole - shared * shared));
}

/** The wait at the place `share` of its distribution. */
export function daysWithin(band: Band, share: number, spread = spreadOf(band)): number {
  return lognormal(onLogScale(band).middle, spread, share);
}
