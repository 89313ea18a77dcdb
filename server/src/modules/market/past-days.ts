import { notYetPlayed } from './refusals.ts';
import type { WorldRow } from './world-store.ts';

export interface DaysAsked {
  /** The last day; the newest one unless said otherwise. */
  readonly until?: number | undefined;
  readonly days: number;
}

/** The first and last of some days that were played: fewer than asked for where the world is younger. */
export function pastDays(world: WorldRow, { until = world.day, days }: DaysAsked) {
  if (until < 1 || until > world.day) throw notYetPlayed(Math.max(until, 1));
  return { first: Math.max(1, until - days + 1), until };
}
