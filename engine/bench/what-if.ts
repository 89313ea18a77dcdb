// What a question about a past price costs beside playing the world for it: a busy market of eight countries, the price of
// what sells best, held a tenth lower for the last thirty days of a term.
import { at } from '../src/at.ts';
import { playDay } from '../src/day.ts';
import { decisionsFor, type JournalEntry } from '../src/journal.ts';
import type { Listing, World } from '../src/world.ts';
import { playBranch } from '../src/what-if/branch.ts';
import { beginHistory, playHistory, type History } from '../src/what-if/history.ts';
import { busyWorld, grown, readScenario } from './busy-world.ts';

export interface WhatIfFigures {
  readonly scenario: string;
  readonly visitsPerDay: number;
  readonly days: number;
  /** Of the term at whose end they lie. */
  readonly termDays: number;
  /** Processor seconds: of the question when its days are at hand, and of the first question about them. */
  readonly seconds: number;
  readonly firstSeconds: number;
  /** Processor seconds of playing the changed world anew from its opening, as who has nothing but its journal must. */
  readonly worldSeconds: number;
  /** The world anew, by the question; and by the first question. */
  readonly ratio: number;
  readonly firstRatio: number;
  /** Both histories of these days played whole, by the question: what partial playing alone brings. */
  readonly windowRatio: number;
  /** Of a thousand visits, how many had to be met again. */
  readonly metAgainPerThousand: number;
}

const SCENARIO = 'eight-markets';
/** As a large class has: where visits are few, the days cost what happens between them. */
const VISITS_PER_DAY = 1_000_000;
const TERM_DAYS = 84;
const DAYS = 30;

const coreSeconds = (run: () => void): number => {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;

export function benchWhatIf(): WhatIfFigures {
  const scenario = readScenario(SCENARIO);
  const usual = scenario.markets.reduce((sum, { sessionsPerDay }) => sum + sessionsPerDay, 0);
  const opened = busyWorld(grown(scenario, VISITS_PER_DAY / usual));
  const first = TERM_DAYS - DAYS + 1;
  let fork = opened;
  const before = coreSeconds(() => (fork = playUntil(opened, [], first - 1)));
  const { id, price, company: seller } = bestSeller(fork);
  const company = at(fork.companies, seller).id;
  const decision = { kind: 'set-price', listing: id, price: Math.round(price * 0.9) };
  // Held for all of the days: its seller is a rival, who would take it back.
  const journal = Array.from({ length: DAYS }, (_, day): JournalEntry => ({
    seq: day + 1,
    day: first + day,
    company,
    decision,
  }));
  const window = coreSeconds(() => void playUntil(fork, journal, TERM_DAYS));
  const history: History = beginHistory(fork);
  const recorded = coreSeconds(() => {
    for (const _ of playHistory(history, [], TERM_DAYS));
  });
  const asked = { history, journal, company: seller, until: TERM_DAYS, lastChange: TERM_DAYS };
  let visits = { visits: 1, again: 0 };
  const seconds = coreSeconds(() => {
    const days = playBranch(asked);
    let step = days.next();
    while (!step.done) step = days.next();
    visits = step.value.met;
  });
  const worldSeconds = before + window;
  return {
    scenario: SCENARIO,
    visitsPerDay: Math.round(visits.visits / DAYS),
    days: DAYS,
    termDays: TERM_DAYS,
    seconds: hundredths(seconds),
    firstSeconds: hundredths(seconds + recorded),
    worldSeconds: hundredths(worldSeconds),
    ratio: hundredths(worldSeconds / seconds),
    firstRatio: hundredths(worldSeconds / (seconds + recorded)),
    windowRatio: hundredths((2 * window) / seconds),
    metAgainPerThousand: Math.round((visits.again / visits.visits) * 1000),
  };
}

/** The price of what nobody buys would change nothing, and the question be over after a day. */
function bestSeller({ listings }: World): Listing {
  const soldThisWeek = ({ record }: Listing): number =>
    record.units.slice(-7).reduce((sum, units) => sum + units, 0);
  return at(
    listings.toSorted((a, b) => soldThisWeek(b) - soldThisWeek(a) || a.id - b.id),
    0,
  );
}

function playUntil(from: World, journal: readonly JournalEntry[], until: number): World {
  let world = from;
  while (world.day < until) world = playDay(world, decisionsFor(journal, world.day + 1)).world;
  return world;
}
