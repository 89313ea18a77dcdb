import { copyWorld } from './copy-world.ts';
import { hashWorld } from './hash.ts';
import type { JournalEntry } from './journal.ts';
import { checkBooks } from './ledger/check-books.ts';
import type { DayReport } from './report.ts';
import { checkUnits } from './stock/check-units.ts';
import { applyDecisions } from './steps/apply-decisions.ts';
import { closeBooks } from './steps/close-books.ts';
import { receiveGoods } from './steps/receive-goods.ts';
import { beginDay, type Step } from './today.ts';
import type { World } from './world.ts';

/** One trading day. The order is a rule of the game: a step sees what the steps above it did. */
export const DAY: readonly Step[] = [
  // Decisions apply before the first visitor comes, so what was decided yesterday evening counts for the whole day.
  applyDecisions,
  // Goods that arrive in the morning can be sold on the same day.
  receiveGoods,
  closeBooks,
];

export interface PlayedDay {
  readonly world: World;
  readonly report: DayReport;
}

/** Plays the next day of a world on a copy of it. Entries for another day are a mistake of the caller. */
export function playDay(before: World, decisions: readonly JournalEntry[] = []): PlayedDay {
  const world = copyWorld(before);
  const today = beginDay(world, decisions);
  const misdated = decisions.find(({ day }) => day !== today.day);
  if (misdated) throw new RangeError(`entry ${misdated.seq} is for day ${misdated.day}, not ${today.day}`);
  for (const step of DAY) step(today);
  checkBooks(before, today);
  checkUnits(today);
  world.day = today.day;
  return { world, report: { ...today.report, hash: hashWorld(world) } };
}
