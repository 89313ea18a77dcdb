import type { Db } from '../../platform/database/database.ts';

export interface DayPlayed {
  readonly worldId: string;
  readonly day: number;
}

/** Hears of a day inside the transaction that commits it: what it writes is there with the day, or not at all. */
export type DayListener = (inside: Db, played: DayPlayed) => Promise<void>;
