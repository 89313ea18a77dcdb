// What a question about a past price costs beside playing the world for it: a busy market of eight countries, the price of
// what a team sells best, a tenth lower for the last thirty days of a term. All that plays whole days plays them on the
// kernel's twin where the machine can.
import { twinCrew } from '../kernel/index.ts';
import { at } from '../src/at.ts';
import { playDay } from '../src/day.ts';
import { hashWorld } from '../src/hash.ts';
import { decisionsFor, type JournalEntry } from '../src/journal.ts';
import { sum } from '../src/sum.ts';
import type { Playing } from '../src/today.ts';
import { playBranch, type Branch } from '../src/what-if/branch.ts';
import { beginHistory, playHistory } from '../src/what-if/history.ts';
import { readMeanings } from '../src/what-if/meant.ts';
import type { Listing, World } from '../src/world.ts';
import { busyWorld, grown, readScenario } from './busy-world.ts';
import { teamDecisions } from './team-decisions.ts';

export interface WhatIfFigures {
  readonly scenario: string;
  readonly visitsPerDay: number;
  readonly ordersPerDay: number;
  readonly days: number;
  /** Of the term at whose end they lie. */
  readonly termDays: number;
  /** Processor seconds: of the question when its days are at hand, and of the first question about them. */
  readonly seconds: number;
  readonly firstSeconds: number;
  /** Processor seconds of the changed days played whole, and of all days up to their end from the world's opening. */
  readonly daysSeconds: number;
  readonly worldSeconds: number;
  /** The world replayed with the change, as who has its journal would: by the question, and by the first question. */
  readonly ratio: number;
  readonly firstRatio: number;
  /** The changed days alone replayed, as who has a snapshot of the evening before them would. */
  readonly fromSnapshotRatio: number;
  /** Of a thousand visits, how many had to be met again. */
  readonly metAgainPerThousand: number;
}

const SCENARIO = 'eight-markets';
/** As a large class has: where visits are few, the days cost what happens between them. */
const VISITS_PER_DAY = 1_000_000;
const TERM_DAYS = 84;
const DAYS = 30;

/** Processor seconds that several runs of one kind have taken. */
class Meter {
  seconds = 0;

  time<T>(run: () => T): T {
    const begun = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(begun);
    this.seconds += (user + system) / 1e6;
    return result;
  }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

export function benchWhatIf(): WhatIfFigures {
  const scenario = readScenario(SCENARIO);
  const usual = sum(scenario.markets.map(({ sessionsPerDay }) => sessionsPerDay));
  const crew = twinCrew();
  const playing: Playing = crew ? { crew } : {};
  const journal: JournalEntry[] = [];
  const before = new Meter();
  let fork = busyWorld(grown(scenario, VISITS_PER_DAY / usual));
  while (fork.day < TERM_DAYS - DAYS) {
    journal.push(...teamDecisions(fork, journal));
    fork = before.time(() => nextDay(fork, journal, playing));
  }

  const { id, price, company: seller } = bestSeller(fork);
  const change: JournalEntry = {
    seq: 1_000_000_000,
    day: fork.day + 1,
    company: at(fork.companies, seller).id,
    decision: { kind: 'set-price', listing: id, price: Math.round(price * 0.9) },
  };
  const changed = [...journal, change];
  const [whole, noted, asked] = [new Meter(), new Meter(), new Meter()];
  const history = beginHistory(fork);
  const question = { history, journal: changed, company: seller, until: TERM_DAYS, lastChange: change.day };
  const base = playHistory(history, journal, TERM_DAYS);
  const branch = playBranch(question);
  // Others' letters have other numbers where one more was written: docs/decisions/0621.
  const reader = readMeanings(fork, history.lines);
  let replayed = fork;
  let answer: IteratorResult<number, Branch> | undefined;
  // Day by day in turns, so that whatever else the machine does befalls all of them alike.
  for (let day = fork.day + 1; day <= TERM_DAYS; day++) {
    const decided = teamDecisions(history.last, journal);
    journal.push(...decided);
    changed.push(...decided);
    noted.time(() => base.next());
    replayed = whole.time(() => nextDay(replayed, changed, { ...playing, guest: reader }));
    answer = asked.time(() => branch.next());
  }
  answer = asked.time(() => branch.next());
  if (!answer.done) throw new Error('the question is not answered when its days are over');
  const { hash, met } = answer.value;
  if (hash !== hashWorld(replayed))
    throw new Error('the question is not answered as the world replayed tells');

  const seconds = asked.seconds;
  const firstSeconds = seconds + noted.seconds;
  const worldSeconds = before.seconds + whole.seconds;
  return {
    scenario: SCENARIO,
    visitsPerDay: Math.round(met.visits / DAYS),
    ordersPerDay: Math.round((replayed.next.order - fork.next.order) / DAYS),
    days: DAYS,
    termDays: TERM_DAYS,
    seconds: hundredths(seconds),
    firstSeconds: hundredths(firstSeconds),
    daysSeconds: hundredths(whole.seconds),
    worldSeconds: hundredths(worldSeconds),
    ratio: hundredths(worldSeconds / seconds),
    firstRatio: hundredths(worldSeconds / firstSeconds),
    fromSnapshotRatio: hundredths(whole.seconds / seconds),
    metAgainPerThousand: Math.round((met.again / met.visits) * 1000),
  };
}

const nextDay = (world: World, journal: readonly JournalEntry[], playing: Playing): World =>
  playDay(world, decisionsFor(journal, world.day + 1), playing).world;

/** The price of what nobody buys would change nothing, and a rival would take its own back. */
function bestSeller({ listings, companies }: World): Listing {
  const soldThisWeek = ({ record }: Listing): number => sum(record.units.slice(-7));
  return at(
    listings
      .filter(({ company }) => companies[company]?.player.kind === 'team')
      .toSorted((a, b) => soldThisWeek(b) - soldThisWeek(a) || a.id - b.id),
    0,
  );
}
