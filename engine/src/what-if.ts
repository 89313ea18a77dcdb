/** What would have been: the same people on the same days, with something decided differently. */
import { at } from './at.ts';
import { playDay, type PlayedDay } from './day.ts';
import { figuresOfCompany } from './figures.ts';
import { hashWorld } from './hash.ts';
import { decisionsFor, type JournalEntry } from './journal.ts';
import type { Account } from './ledger/accounts.ts';
import { openWorld, type Opening } from './open-world.ts';
import { compareOrders, type Switch } from './switches.ts';
import type { DayReport } from './report.ts';
import type { Fault } from './shape.ts';
import type { Playing } from './today.ts';
import type { World } from './world.ts';

/** What is decided differently. Added decisions apply after those of their day that stay. */
export interface Change {
  readonly without?: readonly JournalEntry['seq'][];
  readonly with?: readonly Omit<JournalEntry, 'seq'>[];
}

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
}

/** One company's day. Money in minor units of the home currency at the day's rate. */
export interface DaySide {
  readonly day: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly carts: number;
  readonly orders: number;
  readonly units: number;
  readonly lost: number;
  /** Sales less refunds and promotions. */
  readonly revenue: number;
  /** What the day added to the net worth. */
  readonly profit: number;
  /** In the bank in the evening. */
  readonly cash: number;
}

export interface MoneyDifference {
  readonly account: Account;
  readonly currency: string;
  readonly asPlayed: number;
  readonly changed: number;
  readonly difference: number;
}

export interface RefusedChange {
  readonly place: number;
  readonly day: number;
  readonly faults: readonly Fault[];
}

export interface Answer {
  readonly company: string;
  readonly from: number;
  readonly until: number;
  readonly asPlayed: { readonly hash: string; readonly days: readonly DaySide[] };
  readonly changed: { readonly hash: string; readonly days: readonly DaySide[] };
  /** The visits that ended differently for the company; all others ended the same. */
  readonly gained: readonly Switch[];
  readonly lost: readonly Switch[];
  /** Orders of the company that came in both histories. */
  readonly kept: number;
  /** Added decisions that were not possible on their day, by their place in the change: nothing is dropped unsaid. */
  readonly refused: readonly RefusedChange[];
  /** What stands in the company's accounts in the end; those that differ. */
  readonly money: readonly MoneyDifference[];
}

const lastSeq = (journal: readonly JournalEntry[]): number =>
  journal.reduce((most, { seq }) => Math.max(most, seq), 0);

const kindOf = (decision: unknown): unknown =>
  typeof decision === 'object' && decision !== null && 'kind' in decision ? decision.kind : undefined;

/**
 * The numbers of the added decisions: that of the dropped one of its kind, company and day, in whose place it stands
 * (what is decided second finds the first done), else after all others.
 */
function placesOf(journal: readonly JournalEntry[], change: Change): number[] {
  const last = lastSeq(journal);
  const dropped = journal.filter(({ seq }) => change.without?.includes(seq));
  return (change.with ?? []).map(({ day, company, decision }, place) => {
    const free = dropped.findIndex(
      (each) => each.day === day && each.company === company && kindOf(each.decision) === kindOf(decision),
    );
    return dropped.splice(free, free < 0 ? 0 : 1)[0]?.seq ?? last + place + 1;
  });
}

export function changeJournal(journal: readonly JournalEntry[], change: Change): JournalEntry[] {
  const places = placesOf(journal, change);
  const stays = journal.filter(({ seq }) => !change.without?.includes(seq));
  return [...stays, ...(change.with ?? []).map((entry, place) => ({ ...entry, seq: at(places, place) }))];
}

/** The first day that a change can make different; Infinity when it changes nothing. */
function firstChangedDay(journal: readonly JournalEntry[], change: Change): number {
  const taken = journal.filter(({ seq }) => change.without?.includes(seq));
  return Math.min(Infinity, ...[...taken, ...(change.with ?? [])].map(({ day }) => day));
}

export function whatIf(question: Question, playing: Playing = {}): Answer {
  const days = whatIfByDays(question, playing);
  let step = days.next();
  while (!step.done) step = days.next();
  return step.value;
}

/** The same, a day at a time, for those who show how far it is or give it up: yields each day that is done. */
export function* whatIfByDays(question: Question, playing: Playing = {}): Generator<number, Answer> {
  const { journal, change, company, until } = question;
  const first = Math.min(firstChangedDay(journal, change), until + 1);
  const otherJournal = changeJournal(journal, change);
  const fork = forkOf(question, first, playing);
  const seat = fork.companies.findIndex(({ id }) => id === company);
  if (seat < 0) throw new RangeError(`the world has no company ${company}`);

  let [asPlayed, changed] = [fork, fork];
  const sides = { asPlayed: [] as DaySide[], changed: [] as DaySide[] };
  const refused: RefusedChange[] = [];
  const moves = { gained: [] as Switch[], lost: [] as Switch[], kept: 0 };
  for (let day = first; day <= until; day++) {
    const one = playDay(asPlayed, decisionsFor(journal, day), playing);
    const other = playDay(changed, decisionsFor(otherJournal, day), playing);
    sides.asPlayed.push(sideOf(asPlayed, one, seat));
    sides.changed.push(sideOf(changed, other, seat));
    const { gained, lost, kept } = compareOrders(one.report.placed, other.report.placed, seat);
    moves.gained.push(...gained);
    moves.lost.push(...lost);
    moves.kept += kept;
    refused.push(...refusedIn(other.report, placesOf(journal, change)));
    [asPlayed, changed] = [one.world, other.world];
    yield day;
  }
  const end = { asPlayed: at(asPlayed.companies, seat), changed: at(changed.companies, seat) };
  return {
    company,
    from: first,
    until,
    asPlayed: { hash: hashWorld(asPlayed), days: sides.asPlayed },
    changed: { hash: hashWorld(changed), days: sides.changed },
    ...moves,
    refused,
    money: moneyDifferences(end.asPlayed.balances, end.changed.balances),
  };
}

/** `places` are the added decisions' numbers, in their order. */
function refusedIn({ day, news }: DayReport, places: readonly number[]): RefusedChange[] {
  return news.flatMap(({ code, values, faults = [] }): RefusedChange[] => {
    const place = places.indexOf(Number(values['seq']));
    return code === 'news.decision-refused' && place >= 0 ? [{ place, day, faults }] : [];
  });
}

/** The evening before the first changed day, which both histories share. */
function forkOf({ opening, journal, from }: Question, first: number, playing: Playing): World {
  if (from && from.day >= first)
    throw new RangeError(`a world of day ${from.day} is too late for day ${first}`);
  let world = from ?? openWorld(opening);
  while (world.day < first - 1) world = playDay(world, decisionsFor(journal, world.day + 1), playing).world;
  return world;
}

function sideOf(before: World, { world, report }: PlayedDay, company: number): DaySide {
  const own = new Set(world.listings.filter((each) => each.company === company).map(({ id }) => id));
  const { revenue, profit, bank } = figuresOfCompany(before, world, { company, report });
  const side = {
    day: report.day,
    impressions: 0,
    clicks: 0,
    carts: 0,
    orders: 0,
    units: 0,
    lost: 0,
    revenue,
    profit,
    cash: bank,
  };
  for (const row of report.funnel) {
    if (!own.has(row.listing)) continue;
    for (const what of ['impressions', 'clicks', 'carts', 'orders', 'units', 'lost'] as const)
      side[what] += row[what];
  }
  return side;
}

function moneyDifferences(
  asPlayed: World['companies'][number]['balances'],
  changed: World['companies'][number]['balances'],
): MoneyDifference[] {
  const names = [asPlayed, changed].flatMap((balances) =>
    Object.entries(balances).flatMap(([currency, book]) =>
      Object.keys(book).map((account) => `${account} ${currency}`),
    ),
  );
  return [...new Set(names)].sort().flatMap((name): MoneyDifference[] => {
    const [account = '', currency = ''] = name.split(' ');
    const one = asPlayed[currency]?.[account as Account] ?? 0;
    const other = changed[currency]?.[account as Account] ?? 0;
    if (one === other) return [];
    return [
      { account: account as Account, currency, asPlayed: one, changed: other, difference: other - one },
    ];
  });
}
