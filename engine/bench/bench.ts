// What the engine can do on this machine, beside a plain loop in the same run.
import { startCrew, type Kernel } from '../crew/index.ts';
import type { Crew } from '../src/demand/crew.ts';
import { playDay } from '../src/day.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import type { World } from '../src/world.ts';
import { busyWorld, grown, readScenario } from './busy-world.ts';
import { twinKernel, typescriptKernel } from './kernel.ts';
import { heldBytes, rateOf, timed } from './measure.ts';
import { plainKernel } from './plain-kernel.ts';
import { teamDecisions } from './team-decisions.ts';

/** Everything that a day is, on one market or on twelve. */
export interface DayFigures {
  /** With as many threads as `workers` says, by the clock. */
  readonly sessionsPerSecond: number;
  readonly workers: number;
  /** By the time that processors spent on it with one thread, which other programs do not change. */
  readonly sessionsPerCoreSecond: number;
  readonly ordersPerDay: number;
}

interface TermFigures {
  readonly sessions: number;
  readonly orders: number;
  readonly seconds: number;
  readonly days: number;
}

export interface Figures {
  /** The one that plays here, and the one in TypeScript that plays where there is no WebAssembly. */
  readonly kernel: {
    readonly is: Kernel;
    readonly sessionsPerSecond: number;
    readonly typescript: number;
  };
  /** The same model as one would write it first, and how many times faster the kernel is. */
  readonly plain: { readonly sessionsPerSecond: number; readonly ratio: number };
  readonly day: DayFigures;
  /** The same with all markets, rules and companies of a scenario of eight countries. */
  readonly market: DayFigures & { readonly scenario: string };
  readonly term: TermFigures;
  /** A term of the whole market with a million visits a day, with as many threads as are fastest. */
  readonly busyTerm: TermFigures;
  readonly workers: readonly { readonly n: number; readonly sessionsPerSecond: number }[];
  readonly peakMemoryMB: number;
  /** What the heap holds after the term's first week and at its end. */
  readonly memory: { readonly afterWeekMB: number; readonly afterTermMB: number };
}

const KERNEL_SESSIONS = 2_000_000;
const PLAIN_SESSIONS = 200_000;
/** As a large class's markets have. */
const SESSIONS_PER_DAY = 1_000_000;
const WHOLE_MARKET = 'eight-markets';
/** The first days are not timed: the program is compiled, and orders fill the book that later days work on. */
const WARMING_DAYS = 3;
const BUSY_DAYS = 8;
const TERM_DAYS = 84;
const THREADS = [1, 2];

export async function bench(scenarioId: string): Promise<Figures> {
  const scenario = readScenario(scenarioId);
  const typescript = rateOf(typescriptKernel, KERNEL_SESSIONS);
  const twin = twinKernel();
  const ours = twin ? rateOf(twin, KERNEL_SESSIONS) : typescript;
  const plain = rateOf(plainKernel, PLAIN_SESSIONS);
  const { workers, day } = await benchDays(scenario);
  const whole = readScenario(WHOLE_MARKET);
  const market = await benchDays(whole);
  const { memory, ...term } = playTerm(busyWorld(scenario));
  const crew = startCrew(market.day.workers);
  const { memory: _, ...busyTerm } = playTerm(busyWorld(atFullSize(whole)), crew);
  await crew.stop();
  return {
    kernel: { is: twin ? 'twin' : 'plain', sessionsPerSecond: ours, typescript },
    plain: { sessionsPerSecond: plain, ratio: Math.round((ours / plain) * 10) / 10 },
    day,
    market: { scenario: WHOLE_MARKET, ...market.day },
    term,
    busyTerm,
    workers,
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
    memory,
  };
}

function atFullSize(scenario: Scenario): Scenario {
  const usual = scenario.markets.reduce((sum, market) => sum + market.sessionsPerDay, 0);
  return grown(scenario, SESSIONS_PER_DAY / usual);
}

/** A million visits a day, played by one thread and by two. */
async function benchDays(scenario: Scenario) {
  const busy = busyWorld(atFullSize(scenario));
  const workers = [];
  let ordersPerDay = 0;
  let sessionsPerCoreSecond = 0;
  for (const n of THREADS) {
    const crew = startCrew(n);
    const { sessions, orders, seconds, coreSeconds } = playBusyDays(busy, crew);
    workers.push({ n, sessionsPerSecond: Math.round(sessions / seconds) });
    if (n === 1) sessionsPerCoreSecond = Math.round(sessions / coreSeconds);
    ordersPerDay = Math.round(orders / BUSY_DAYS);
    await crew.stop();
  }
  const best = workers.reduce((most, each) =>
    each.sessionsPerSecond > most.sessionsPerSecond ? each : most,
  );
  const day = {
    sessionsPerSecond: best.sessionsPerSecond,
    workers: best.n,
    sessionsPerCoreSecond,
    ordersPerDay,
  };
  return { workers, day };
}

function playBusyDays(world: World, crew: Crew) {
  let before = world;
  let seconds = 0;
  let coreSeconds = 0;
  let [sessions, orders] = [0, 0];
  for (let day = 1; day <= WARMING_DAYS + BUSY_DAYS; day++) {
    const decisions = teamDecisions(before);
    const begun = process.cpuUsage();
    const timing = timed(() => playDay(before, decisions, { crew }));
    const { user, system } = process.cpuUsage(begun);
    const { world: after, report } = timing.result;
    before = after;
    if (day <= WARMING_DAYS) continue;
    sessions += report.totals.sessions;
    orders += report.totals.orders;
    seconds += timing.seconds;
    coreSeconds += (user + system) / 1e6;
  }
  return { sessions, orders, seconds, coreSeconds };
}

const heldMB = (): number => Math.round(heldBytes() / 1_048_576);

/**
 * A term of days, without the time in which people make up their minds. At the scenario's own size and by one thread it
 * is what a class's term takes.
 */
function playTerm(opened: World, crew?: Crew) {
  let world = opened;
  let sessions = 0;
  let orders = 0;
  let seconds = 0;
  let afterWeekMB = 0;
  for (let day = 1; day <= TERM_DAYS; day++) {
    const decisions = teamDecisions(world);
    const timing = timed(() => playDay(world, decisions, crew && { crew }));
    const { report } = timing.result;
    world = timing.result.world;
    sessions += report.totals.sessions;
    orders += report.totals.orders;
    seconds += timing.seconds;
    if (day === 7) afterWeekMB = heldMB();
  }
  return {
    sessions,
    orders,
    days: TERM_DAYS,
    seconds: Math.round(seconds * 1000) / 1000,
    memory: { afterWeekMB, afterTermMB: heldMB() },
  };
}
