/** Any way of playing in any seat of the same world: everything else is held still, and both histories stand side by side. */
import { at } from '../at.ts';
import { playUnsealed } from '../day.ts';
import { hashWorld } from '../hash.ts';
import { decisionsFor, isIntervention, type JournalEntry } from '../journal.ts';
import { openWorld, type Opening } from '../open-world.ts';
import type { Player } from '../rivals/decide.ts';
import { playerOf } from '../rivals/player-of.ts';
import type { Playing } from '../today.ts';
import type { World } from '../world.ts';
import { followCompany, type Measures, type SeatDay } from './measures.ts';
import {
  authorSitting,
  journalSitting,
  placeOf,
  strategySitting,
  type Lines,
  type Sitting,
} from './sitting.ts';
import type { DecisionsTold } from './tally.ts';

/** Whose way of playing: that of a company of the world, or a strategy of computer companies. */
export type SeatPlayer = { readonly company: string } | Player;

export interface SeatQuestion {
  readonly opening: Opening;
  readonly journal: readonly JournalEntry[];
  /** The company whose seat is played. */
  readonly seat: string;
  readonly player: SeatPlayer;
  /** The last day to play. */
  readonly until: number;
}

export interface SeatHistory {
  /** Of the world in the end. */
  readonly hash: string;
  readonly days: readonly SeatDay[];
  readonly measures: Measures;
}

export interface SeatPlay extends SeatHistory {
  readonly decisions: DecisionsTold;
}

export interface SeatAnswer {
  readonly seat: string;
  readonly until: number;
  readonly asPlayed: SeatHistory;
  readonly swapped: SeatPlay;
}

export function playInSeat(question: SeatQuestion, playing: Playing = {}): SeatAnswer {
  return toEnd(playInSeatByDays(question, playing));
}

/** The same, a day at a time, for those who show how far it is or give it up: yields each day that is done. */
export function* playInSeatByDays(
  question: SeatQuestion,
  playing: Playing = {},
): Generator<number, SeatAnswer> {
  const { seat, until } = question;
  const lines: Lines = new Map();
  const opened = openWorld(question.opening);
  const history = historyOf(question, opened, { lines, playing });
  const other = sat(question, opened, { sitting: sittingFor(question, opened, lines), playing });
  for (let day = 1; day <= until; day++) {
    // The history goes first: it tells what the day's decisions speak of.
    history.next();
    other.next();
    yield day;
  }
  return { seat, until, asPlayed: toEnd(history), swapped: toEnd(other) };
}

/** A strategy alone in a seat, without the history beside it: what a reference is made of. */
export function playStrategyByDays(
  question: SeatQuestion & { readonly player: Player },
  playing: Playing = {},
): Generator<number, SeatPlay> {
  const opened = openWorld(question.opening);
  return sat(question, opened, { sitting: strategySitting(question.seat, question.player), playing });
}

export function playStrategyInSeat(
  question: SeatQuestion & { readonly player: Player },
  playing: Playing = {},
): SeatPlay {
  return toEnd(playStrategyByDays(question, playing));
}

/** The history of a seat as it was played. */
export function playHistoryByDays(
  question: Omit<SeatQuestion, 'player'>,
  playing: Playing = {},
): Generator<number, SeatHistory> {
  return historyOf(question, openWorld(question.opening), { lines: new Map(), playing });
}

/** Who has no journal plays by a strategy: there is nothing else to move. */
function sittingFor({ seat, player, journal }: SeatQuestion, opened: World, lines: Lines): Sitting {
  if (!('company' in player)) return strategySitting(seat, player);
  const author = player.company;
  const strategy = playerOf(at(opened.companies, placeOf(opened, author)));
  if (strategy) return strategySitting(seat, strategy);
  return journalSitting({ seat, company: placeOf(opened, seat), author }, journal, lines);
}

function* historyOf(
  { journal, seat, until, ...question }: Omit<SeatQuestion, 'player'> & { readonly player?: SeatPlayer },
  opened: World,
  { lines, playing }: { lines: Lines; playing: Playing },
): Generator<number, SeatHistory> {
  const followed = followCompany(placeOf(opened, seat));
  const { player } = question;
  const author = player && 'company' in player ? player.company : seat;
  const sitting = authorSitting(placeOf(opened, author), lines);
  const guest = { company: author, ...sitting };
  let world = opened;
  while (world.day < until) {
    const played = playUnsealed(world, decisionsFor(journal, world.day + 1), { ...playing, guest });
    sitting.follow(played.report.placed);
    followed.add(world, played);
    world = played.world;
    yield world.day;
  }
  return { hash: hashWorld(world), days: followed.days, measures: followed.measures() };
}

function* sat(
  { journal, seat, until }: SeatQuestion,
  opened: World,
  { sitting, playing }: { sitting: Sitting; playing: Playing },
): Generator<number, SeatPlay> {
  const company = placeOf(opened, seat);
  const isComputers = at(opened.companies, company).player.kind === 'rival';
  const followed = followCompany(company);
  let world = opened;
  while (world.day < until) {
    const own = sitting.decide(world);
    const others = decisionsFor(journal, world.day + 1).filter(
      (entry) => isIntervention(entry) || entry.company !== seat,
    );
    const guest = { company: seat, ...sitting, ...(isComputers && { inPlaceOfPlans: own }) };
    const decisions = isComputers ? others : [...others, ...own].toSorted((a, b) => a.seq - b.seq);
    const played = playUnsealed(world, decisions, { ...playing, guest });
    sitting.follow(played.report.placed);
    followed.add(world, played);
    world = played.world;
    yield world.day;
  }
  const { days } = followed;
  return { hash: hashWorld(world), days, measures: followed.measures(), decisions: sitting.told() };
}

function toEnd<Answer>(days: Generator<number, Answer>): Answer {
  let step = days.next();
  while (!step.done) step = days.next();
  return step.value;
}
