/** The day that is being played: a world of its own to work on, and the report that grows with it. */
import type { World } from './world.ts';
import type { DayReport } from './report.ts';

export interface Today {
  /** A private copy; the caller's world is never touched. */
  readonly world: World;
  /** The day being played, 1-based. */
  readonly day: number;
  readonly report: Omit<DayReport, 'hash'>;
}

/** A rule of trade. The order of the steps of a day is a rule of the game: see `day.ts`. */
export type Step = (today: Today) => void;
