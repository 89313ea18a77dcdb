import { holdsOn } from '../scenario/dated.ts';
import type { Lane } from '../scenario/lanes.ts';

/** By how much a peak season lengthens whatever leaves on a calendar day; where two overlap, the worse counts. */
export function busyFactor(busy: NonNullable<Lane['busy']>, calendarDay: number): number {
  return busy.reduce(
    (most, season) => (holdsOn(season, calendarDay) ? Math.max(most, season.factor) : most),
    1,
  );
}
