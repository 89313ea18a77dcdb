/** Somebody else in a company's seat: what they decided is read as the seat stands, and they hear what came of it. */
import type { JournalEntry } from '../journal.ts';
import type { Fault } from '../shape.ts';
import type { World } from '../world.ts';

export interface Guest {
  /** The company whose seat it is; absent: who reads what all of them decided. */
  readonly company?: string;
  /** In a computer company's seat: what is decided for the day in place of what it would decide itself. */
  readonly inPlaceOfPlans?: readonly JournalEntry[];
  /** What an entry says in this seat, as the world stands when its turn comes. */
  readonly read: (world: World, entry: JournalEntry) => Reading;
  /** Told after each entry, with why it was not possible: an empty list when it was done. */
  readonly hear: (world: World, entry: JournalEntry, faults: readonly Fault[]) => void;
}

export interface Reading {
  readonly decision: unknown;
  /** What it speaks of and the seat does not have. */
  readonly faults: readonly Fault[];
}
