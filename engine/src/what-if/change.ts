/** What is decided differently, and the journal that comes of it. */
import { at } from '../at.ts';
import type { JournalEntry } from '../journal.ts';

/** A decision that is added, and the left-out one in whose place it stands, where that is said. */
export type Added = Omit<JournalEntry, 'seq'> & { readonly instead?: JournalEntry['seq'] };

/** Added decisions apply after those of their day that stay. */
export interface Change {
  readonly without?: readonly JournalEntry['seq'][];
  readonly with?: readonly Added[];
}

const lastSeq = (journal: readonly JournalEntry[]): number =>
  journal.reduce((most, { seq }) => Math.max(most, seq), 0);

const kindOf = (decision: unknown): unknown =>
  typeof decision === 'object' && decision !== null && 'kind' in decision ? decision.kind : undefined;

/**
 * Of each added decision the dropped one in whose place it stands: the one it names, or else one of its kind, company and
 * day that nobody names.
 */
function droppedFor(journal: readonly JournalEntry[], change: Change): (JournalEntry | undefined)[] {
  const added = change.with ?? [];
  const named = added.map(({ instead }) => instead);
  const dropped = journal.filter(({ seq }) => change.without?.includes(seq));
  const free = dropped.filter(({ seq }) => !named.includes(seq));
  return added.map(({ day, company, decision, instead }) => {
    if (instead !== undefined) return dropped.find(({ seq }) => seq === instead);
    const found = free.findIndex(
      (each) => each.day === day && each.company === company && kindOf(each.decision) === kindOf(decision),
    );
    return free.splice(found, found < 0 ? 0 : 1)[0];
  });
}

/**
 * The numbers of the added decisions: that of the one in whose place it stands (what is decided second finds the first
 * done), else after all others.
 */
export function placesOf(journal: readonly JournalEntry[], change: Change): number[] {
  const last = lastSeq(journal);
  return droppedFor(journal, change).map((dropped, place) => dropped?.seq ?? last + place + 1);
}

export function changeJournal(journal: readonly JournalEntry[], change: Change): JournalEntry[] {
  const places = placesOf(journal, change);
  const stays = journal.filter(({ seq }) => !change.without?.includes(seq));
  const added = (change.with ?? []).map(({ instead: _, ...entry }, place) => ({
    ...entry,
    seq: at(places, place),
  }));
  return [...stays, ...added];
}

/** The first day that a change can make different; Infinity when it changes nothing. */
export function firstChangedDay(journal: readonly JournalEntry[], change: Change): number {
  const taken = journal.filter(({ seq }) => change.without?.includes(seq));
  return Math.min(Infinity, ...[...taken, ...(change.with ?? [])].map(({ day }) => day));
}

/** One decision of a change: an added one, with the one in whose place it stands, or one that is left out. */
export interface Part {
  readonly change: Change;
  /** The place in `with` of the added one, and the number of the one that is left out. */
  readonly added?: number;
  readonly dropped?: JournalEntry['seq'];
}

/** The decisions of a change, each of which could have been taken without the others. */
export function partsOf(journal: readonly JournalEntry[], change: Change): Part[] {
  const instead = droppedFor(journal, change);
  const added = (change.with ?? []).map((entry, place): Part => {
    const dropped = instead[place]?.seq;
    const without = dropped === undefined ? {} : { without: [dropped] };
    return {
      change: { with: [entry], ...without },
      added: place,
      ...(dropped === undefined ? {} : { dropped }),
    };
  });
  const alone = (change.without ?? []).filter((seq) => !instead.some((each) => each?.seq === seq));
  return [...added, ...alone.map((seq): Part => ({ change: { without: [seq] }, dropped: seq }))];
}

/** Some of the parts together, in the order of the whole. */
export const together = (parts: readonly Part[]): Change => ({
  with: parts.flatMap(({ change }) => change.with ?? []),
  without: parts.flatMap(({ change }) => change.without ?? []),
});
