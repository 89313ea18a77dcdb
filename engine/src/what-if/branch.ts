/** A history that parts from another one: only what can differ is played, and no further than it does. */
import { at } from '../at.ts';
import { copyWorld } from '../copy-world.ts';
import { playOnward } from '../day.ts';
import { worthBefore } from '../figures.ts';
import { hashWorld } from '../hash.ts';
import { decisionsFor, type JournalEntry } from '../journal.ts';
import type { Balances } from '../ledger/accounts.ts';
import type { DayReport } from '../report.ts';
import type { World } from '../world.ts';
import { dayIn, type History, type HistoryDay } from './history.ts';
import { readMeanings } from './meant.ts';
import { placedColumns } from './placed-columns.ts';
import { recallCrew, type Met } from './recall-crew.ts';
import { shownOn } from './shown.ts';
import { sideOf, type DaySide } from './sides.ts';
import type { TradedDay } from './switches.ts';

export interface Branch {
  /** Of the last evening. */
  readonly hash: string;
  /** The asked company's days, and what is in its accounts in the end. */
  readonly sides: readonly DaySide[];
  readonly balances: Balances;
  /** What was refused on each day. */
  readonly news: readonly Pick<DayReport, 'day' | 'news'>[];
  readonly met: Met;
}

interface Asked {
  readonly history: History;
  /** Decided otherwise than in the history, from the first day after its fork on. */
  readonly journal: readonly JournalEntry[];
  /** By its place. */
  readonly company: number;
  readonly until: number;
  /** After this day both histories decide alike. */
  readonly lastChange: number;
  /** Hears of each day that was played: all companies' orders, and what buyers saw. */
  readonly see?: (day: TradedDay) => void;
}

/** Yields each day that is done. */
export function* playBranch(asked: Asked): Generator<number, Branch> {
  const { history, journal, company, until, lastChange, see } = asked;
  const crew = recallCrew();
  const guest = readMeanings(history.fork, history.lines);
  const sides: DaySide[] = [];
  const news: Branch['news'][number][] = [];
  let world = copyWorld(history.fork);
  while (world.day < until) {
    const other = dayIn(history, world.day + 1);
    const worth = worthBefore(world, company);
    crew.turnTo(other.notes);
    const played = playOnward(world, decisionsFor(journal, other.day), { crew, guest });
    ({ world } = played);
    sides.push(sideOf(played, company, worth));
    const { report } = played;
    see?.({ day: other.day, placed: placedColumns(report.placed), shown: shownOn(world, report) });
    news.push({ day: other.day, news: report.news.filter(({ code }) => code === 'news.decision-refused') });
    yield world.day;
    if (world.day >= lastChange && hasJoined(world, other)) break;
  }
  // From where both are one again, the rest is what was played.
  for (let day = world.day + 1; day <= until; day++) {
    const other = dayIn(history, day);
    sides.push(at(other.sides, company));
    see?.(other);
  }
  const end = until > history.fork.day ? dayIn(history, until) : undefined;
  const isJoined = world.day < until && end !== undefined;
  return {
    hash: isJoined ? end.hash : hashWorld(world),
    sides,
    balances: isJoined ? at(end.balances, company) : at(world.companies, company).balances,
    news,
    met: crew.met,
  };
}

/** Whether the two histories are one again. The hash is only worked out where nothing cheaper tells them apart. */
function hasJoined(world: World, other: HistoryDay): boolean {
  const counted = Object.entries(world.next).every(
    ([what, next]) => other.next[what as keyof World['next']] === next,
  );
  if (!counted || world.companies.length !== other.balances.length) return false;
  const isSameMoney = world.companies.every(({ balances }, company) =>
    isSame(balances, at(other.balances, company)),
  );
  return isSameMoney && hashWorld(world) === other.hash;
}

const isSame = (one: Balances, other: Balances): boolean =>
  Object.entries(one).every(([currency, book]) =>
    Object.entries(book).every(([account, amount]) => {
      const there = other[currency] ?? {};
      return (Object.entries(there).find(([name]) => name === account)?.[1] ?? 0) === amount;
    }),
  );
