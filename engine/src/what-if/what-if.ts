/** What would have been: the same people on the same days, with something decided differently. */
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { decisionsFor, type JournalEntry } from '../journal.ts';
import { openWorld, type Opening } from '../open-world.ts';
import type { Fault } from '../shape.ts';
import type { Playing } from '../today.ts';
import type { World } from '../world.ts';
import { playBranch, type Branch } from './branch.ts';
import {
  changeJournal,
  firstChangedDay,
  partsOf,
  placesOf,
  together,
  type Change,
  type Part,
} from './change.ts';
import { beginHistory, dayIn, playHistory, type History } from './history.ts';
import { moneyDifferences, type MoneyDifference } from './money-differences.ts';
import { isExact, setsOf, sharesOf } from './shares.ts';
import { profitOf, type DaySide } from './sides.ts';
import { CAUSES, compareOrders, type Cause, type Moves, type Switch, type TradedDay } from './switches.ts';

export interface Question {
  readonly opening: Opening;
  readonly journal: readonly JournalEntry[];
  readonly change: Change;
  /** The company whose days are compared. */
  readonly company: string;
  /** The last day to play. */
  readonly until: number;
  /** A world of the same opening and journal, from before the first changed day, so that nothing is played twice. */
  readonly from?: World;
  /** What was played of these days for an earlier question about them; it grows as far as this one asks. */
  readonly history?: History;
}

export interface RefusedChange {
  readonly place: number;
  readonly day: number;
  readonly faults: readonly Fault[];
}

/** What one of several decisions did to the profit of the days, minor units of the home currency. */
export interface Share {
  readonly added?: number;
  readonly dropped?: JournalEntry['seq'];
  /** Its part in the whole difference. */
  readonly share: number;
  /** What it would have done alone; absent where not every set of decisions was played. */
  readonly alone?: number;
}

export interface Answer {
  readonly company: string;
  readonly from: number;
  readonly until: number;
  readonly asPlayed: { readonly hash: string; readonly days: readonly DaySide[] };
  readonly changed: { readonly hash: string; readonly days: readonly DaySide[] };
  /** What the change did to the profit of all days together, minor units of the home currency. */
  readonly difference: number;
  /** Of each decision of the change; they add up to the difference. */
  readonly shares: readonly Share[];
  /** Whether every set of the decisions was played, or a draw of the orders in which they are taken. */
  readonly isExact: boolean;
  /** The visits that ended differently for the company; all others ended the same. */
  readonly gained: readonly Switch[];
  readonly lost: readonly Switch[];
  /** Orders of the company that came in both histories. */
  readonly kept: number;
  readonly because: Readonly<Record<Cause, { readonly gained: number; readonly lost: number }>>;
  /** Added decisions that were not possible on their day, by their place in the change: nothing is dropped unsaid. */
  readonly refused: readonly RefusedChange[];
  /** What stands in the company's accounts in the end; those that differ. */
  readonly money: readonly MoneyDifference[];
  /** Visits of the changed days, and how many had to be met again because they might have ended differently. */
  readonly visits: { readonly all: number; readonly metAgain: number };
}

/** `playing` says with whom the days before the first changed one are played; the others need each visit told apart. */
export function whatIf(question: Question, playing: Pick<Playing, 'crew'> = {}): Answer {
  const days = whatIfByDays(question, playing);
  let step = days.next();
  while (!step.done) step = days.next();
  return step.value;
}

/** The same, a day at a time, for those who show how far it is or give it up: yields the share that is done. */
export function* whatIfByDays(
  question: Question,
  playing: Pick<Playing, 'crew'> = {},
): Generator<number, Answer> {
  const { journal, change, company: id, until } = question;
  const first = Math.min(firstChangedDay(journal, change), until + 1);
  const fork = forkOf(question, first, playing);
  const company = fork.companies.findIndex((each) => each.id === id);
  if (company < 0) throw new RangeError(`the world has no company ${id}`);
  const history = question.history ?? beginHistory(fork);
  if (history.fork !== fork) throw new RangeError('the history parts from another evening');

  const parts = partsOf(journal, change);
  const sets = parts.length > 1 ? setsOf(parts.length) : [];
  const span = until - fork.day;
  const all = Math.max(1, until - history.last.day + span * (1 + sets.length));
  let done = 0;
  for (const _ of playHistory(history, journal, until)) yield ++done / all;
  const lastChange = lastChangedDay(journal, change);
  const moves: Moves = { gained: [], lost: [], kept: 0 };
  const compare = (day: TradedDay): void => {
    if (day.day >= first) compareOrders(dayIn(history, day.day), day, company, moves);
  };
  const told = function* (each: Change, see?: (day: TradedDay) => void): Generator<number, Branch> {
    const seen = see ? { see } : {};
    const asked = { history, journal: changeJournal(journal, each), company, until, lastChange, ...seen };
    const days = playBranch(asked);
    const begun = done;
    for (let step = days.next(); ; step = days.next()) {
      if (step.done) {
        // A history that joined the other one early is done all the same.
        done = begun + span;
        return step.value;
      }
      yield ++done / all;
    }
  };
  const changed = yield* told(change, compare);
  const asPlayed = history.days.slice(0, span).map(({ sides }) => at(sides, company));
  const base = profitOf(asPlayed);
  const worths = new Map([
    [0, 0],
    [(1 << parts.length) - 1, profitOf(changed.sides) - base],
  ]);
  for (const set of sets) {
    const branch = yield* told(together(parts.filter((_, part) => ((set >> part) & 1) === 1)));
    worths.set(set, profitOf(branch.sides) - base);
  }
  return {
    company: id,
    from: first,
    until,
    asPlayed: {
      hash: span > 0 ? dayIn(history, until).hash : changed.hash,
      days: asPlayed.slice(first - fork.day - 1),
    },
    changed: { hash: changed.hash, days: changed.sides.slice(first - fork.day - 1) },
    difference: profitOf(changed.sides) - base,
    shares: tellShares(parts, worths),
    isExact: isExact(parts.length),
    ...moves,
    because: causesOf(moves),
    refused: refusedIn(changed, placesOf(journal, change)),
    money: moneyDifferences(
      span > 0 ? at(dayIn(history, until).balances, company) : changed.balances,
      changed.balances,
    ),
    visits: { all: changed.met.visits, metAgain: changed.met.again },
  };
}

function tellShares(parts: readonly Part[], worths: ReadonlyMap<number, number>): Share[] {
  const worthOf = (set: number): number => {
    const worth = worths.get(set);
    if (worth === undefined) throw new Error(`the set ${set} of ${parts.length} decisions was not played`);
    return worth;
  };
  const shares = sharesOf(parts.length, worthOf);
  return parts.map(({ added, dropped }, part): Share => {
    const alone = worths.get(1 << part);
    return {
      ...(added === undefined ? {} : { added }),
      ...(dropped === undefined ? {} : { dropped }),
      share: at(shares, part),
      ...(isExact(parts.length) && alone !== undefined ? { alone } : {}),
    };
  });
}

function causesOf({ gained, lost }: Moves): Answer['because'] {
  const count = (switches: readonly Switch[], cause: Cause): number =>
    switches.filter(({ because }) => because === cause).length;
  const counted = CAUSES.map((cause) => [cause, { gained: count(gained, cause), lost: count(lost, cause) }]);
  return Object.fromEntries(counted) as Answer['because'];
}

/** `places` are the added decisions' numbers, in their order. */
function refusedIn({ news }: Branch, places: readonly number[]): RefusedChange[] {
  return news.flatMap(({ day, news: told }) =>
    told.flatMap(({ code, values, faults = [] }): RefusedChange[] => {
      const place = places.indexOf(Number(values['seq']));
      return code === 'news.decision-refused' && place >= 0 ? [{ place, day, faults }] : [];
    }),
  );
}

/** The last day on which the two journals differ. */
function lastChangedDay(journal: readonly JournalEntry[], change: Change): number {
  const taken = journal.filter(({ seq }) => change.without?.includes(seq));
  return Math.max(0, ...[...taken, ...(change.with ?? [])].map(({ day }) => day));
}

/** The evening before the first changed day, which both histories share. */
function forkOf(
  { opening, journal, from, history }: Question,
  first: number,
  playing: Pick<Playing, 'crew'>,
): World {
  if (history && history.fork.day < first) return history.fork;
  if (from && from.day >= first)
    throw new RangeError(`a world of day ${from.day} is too late for day ${first}`);
  let world = from ?? openWorld(opening);
  while (world.day < first - 1) world = playDay(world, decisionsFor(journal, world.day + 1), playing).world;
  return world;
}
