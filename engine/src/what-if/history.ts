/** A history as it was played, with what its visits came to: all others of the same days are told apart from it. */
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { worthBefore } from '../figures.ts';
import { decisionsFor, type JournalEntry } from '../journal.ts';
import type { Balances } from '../ledger/accounts.ts';
import type { World } from '../world.ts';
import { writeMeanings, type Lines, type Reader } from './meant.ts';
import { noteCrew } from './note-crew.ts';
import type { DayNotes } from './notes.ts';
import { placedColumns } from './placed-columns.ts';
import { shownOn } from './shown.ts';
import { sideOf, type DaySide } from './sides.ts';
import type { TradedDay } from './switches.ts';

export interface HistoryDay extends TradedDay {
  readonly hash: string;
  /** By company. */
  readonly sides: readonly DaySide[];
  readonly balances: readonly Balances[];
  readonly next: World['next'];
  readonly notes: DayNotes;
}

/** Grows as far as it is asked about; kept by those who ask several questions about the same days. */
export interface History {
  /** The evening before its first day. */
  readonly fork: World;
  readonly days: HistoryDay[];
  /** What its decisions speak of. */
  readonly lines: Lines;
  readonly reader: Reader;
  /** The evening of its last day. */
  last: World;
}

export function beginHistory(fork: World): History {
  const lines: Lines = new Map();
  return { fork, days: [], lines, reader: writeMeanings(fork, lines), last: fork };
}

export const dayIn = ({ fork, days }: History, day: number): HistoryDay => at(days, day - fork.day - 1);

/** Plays the days that are missing up to this one; yields each. */
export function* playHistory(
  history: History,
  journal: readonly JournalEntry[],
  until: number,
): Generator<number, void> {
  const crew = noteCrew();
  while (history.last.day < until) {
    const before = history.last;
    const { world, report } = playDay(before, decisionsFor(journal, before.day + 1), {
      crew,
      guest: history.reader,
    });
    history.days.push({
      day: world.day,
      hash: report.hash,
      sides: world.companies.map((_, company) =>
        sideOf({ world, report }, company, worthBefore(before, company)),
      ),
      balances: world.companies.map(({ balances }) => balances),
      next: world.next,
      placed: placedColumns(report.placed),
      shown: shownOn(world, report),
      notes: crew.notes(),
    });
    history.last = world;
    yield world.day;
  }
}
