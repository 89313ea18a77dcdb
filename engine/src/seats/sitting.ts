/** Who sits in a seat: what they decide on an evening, what it says there, and what became of it. */
import { at } from '../at.ts';
import { decisionsFor, isIntervention, type JournalEntry } from '../journal.ts';
import type { PlacedOrder } from '../report.ts';
import { decide, deskOf, type Player } from '../rivals/decide.ts';
import { viewAsRead } from '../view.ts';
import type { World } from '../world.ts';
import type { Guest } from './guest.ts';
import { knownThings } from './known-things.ts';
import { moveDecision, nameDecision, type MovedDecision, type NamedDecision } from './move-decision.ts';
import { newTally, type DecisionsTold } from './tally.ts';

export interface Sitting extends Pick<Guest, 'read' | 'hear'> {
  readonly decide: (evening: World) => readonly JournalEntry[];
  /** Told of each day's orders. */
  readonly follow: (placed: readonly PlacedOrder[]) => void;
  readonly told: () => DecisionsTold;
}

export function placeOf({ companies }: World, id: string): number {
  const place = companies.findIndex((company) => company.id === id);
  if (place < 0) throw new RangeError(`the world has no company ${id}`);
  return place;
}

/** Above the number of any line of a journal: a strategy's decisions come after all others of the day. */
const AFTER_ALL = 1_000_000_000_000;

export function strategySitting(seat: string, player: Player): Sitting {
  const tally = newTally((seq) => seq - AFTER_ALL);
  let seq = AFTER_ALL;
  return {
    decide(evening) {
      const { companies, scenario, seed, day } = evening;
      // Who has been wound up decides nothing any more.
      if (at(companies, placeOf(evening, seat)).insolvency?.state === 'closed') return [];
      return decide(deskOf(viewAsRead(evening, seat), scenario, seed, player)).map((decision) => ({
        seq: ++seq,
        day: day + 1,
        company: seat,
        decision,
      }));
    },
    read: (_, { decision }) => ({ decision, faults: [] }),
    hear: (_, entry, faults) => tally.note(entry, faults),
    follow: () => {},
    told: tally.told,
  };
}

/** The lines of a company's journal, by their numbers, as its own history tells what they speak of. */
export type Lines = Map<number, NamedDecision>;

/** Sits where it sat, changes nothing, and writes down what each line speaks of when its turn has come. */
export function authorSitting(company: number, lines: Lines): Pick<Sitting, 'read' | 'hear' | 'follow'> {
  const known = knownThings();
  return {
    read(world, { seq, decision }) {
      lines.set(seq, nameDecision({ world, company, known }, decision));
      return { decision, faults: [] };
    },
    hear: (world, entry, faults) => {
      if (faults.length === 0) known.noteMade(world, company, entry.seq, entry.decision);
    },
    follow: (placed) => known.noteOrders(placed, company),
  };
}

/** The journal of a company in a seat. `lines` are to be there by the evening before they are due. */
export function journalSitting(
  { seat, company, author }: { seat: string; company: number; author: string },
  journal: readonly JournalEntry[],
  lines: Lines,
): Sitting {
  const tally = newTally();
  const known = knownThings();
  const moved = new Map<number, MovedDecision>();
  return {
    decide: ({ day }) =>
      decisionsFor(journal, day + 1)
        .filter((entry) => entry.company === author && !isIntervention(entry))
        .map((entry) => ({ ...entry, company: seat })),
    read(world, { seq, decision }) {
      const line = lines.get(seq) ?? { decision, names: [] };
      const reading = moveDecision({ world, company, known }, line);
      moved.set(seq, reading);
      return reading;
    },
    hear(world, entry, faults) {
      const { decision, left } = moved.get(entry.seq) ?? { decision: entry.decision, left: [] };
      if (faults.length === 0) known.noteMade(world, company, entry.seq, decision);
      tally.note(entry, faults, left);
    },
    follow: (placed) => known.noteOrders(placed, company),
    told: tally.told,
  };
}
