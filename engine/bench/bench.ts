// What the engine can do on this machine, beside a plain loop in the same run.
import { startCrew } from '../crew/index.ts';
import type { Crew } from '../src/demand/crew.ts';
import { playDay } from '../src/day.ts';
import type { World } from '../src/world.ts';
import { busyWorld, grown, readScenario } from './busy-world.ts';
import { kernel } from './kernel.ts';
import { rateOf, timed } from './measure.ts';
import { plainKernel } from './plain-kernel.ts';

export interface Figures {
  readonly kernel: { readonly sessionsPerSecond: number };
  /** The same model as one would write it first, and how many times faster the kernel is. */
  readonly plain: { readonly sessionsPerSecond: number; readonly ratio: number };
  /**
   * Everything that a day is, with as many threads as `workers` says, by the clock; and by the time that processors
   * spent on it with one thread, which other programs do not change.
   */
  readonly day: {
    readonly sessionsPerSecond: number;
    readonly workers: number;
    readonly sessionsPerCoreSecond: number;
    readonly ordersPerDay: number;
  };
  readonly term: { readonly sessions: number; readonly seconds: number; readonly days: number };
  readonly workers: readonly { readonly n: number; readonly sessionsPerSecond: number }[];
  readonly peakMemoryMB: number;
  /** What the heap holds after the term's first week and at its end. */
  readonly memory: { readonly afterWeekMB: number; readonly afterTermMB: number };
}

const KERNEL_SESSIONS = 2_000_000;
const PLAIN_SESSIONS = 200_000;
/** A million visits a day, as a large class's markets have. */
const GROWTH = 26;
const BUSY_DAYS = 4;
const TERM_DAYS = 84;
const THREADS = [1, 2];

export async function bench(scenarioId: string): Promise<Figures> {
  const scenario = readScenario(scenarioId);
  const ours = rateOf(kernel, KERNEL_SESSIONS);
  const plain = rateOf(plainKernel, PLAIN_SESSIONS);
  const busy = busyWorld(grown(scenario, GROWTH));
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
  const { memory, ...term } = playTerm(busyWorld(scenario));
  return {
    kernel: { sessionsPerSecond: ours },
    plain: { sessionsPerSecond: plain, ratio: Math.round((ours / plain) * 10) / 10 },
    day: { sessionsPerSecond: best.sessionsPerSecond, workers: best.n, sessionsPerCoreSecond, ordersPerDay },
    term,
    workers,
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
    memory,
  };
}

function playBusyDays(world: World, crew: Crew) {
  // The first day warms up: its orders are what the others' parcels, reviews and letters come from.
  let before = playDay(world, [], { crew }).world;
  let sessions = 0;
  let orders = 0;
  const begun = process.cpuUsage();
  const { seconds } = timed(() => {
    for (let day = 0; day < BUSY_DAYS; day++) {
      const { world: after, report } = playDay(before, [], { crew });
      sessions += report.totals.sessions;
      orders += report.totals.orders;
      before = after;
    }
  });
  const { user, system } = process.cpuUsage(begun);
  return { sessions, orders, seconds, coreSeconds: (user + system) / 1e6 };
}

const heapMB = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1_048_576);
};

/** One thread and the scenario at its own size: what a class's term takes. */
function playTerm(opened: World) {
  let world = opened;
  let sessions = 0;
  let afterWeekMB = 0;
  const { seconds } = timed(() => {
    for (let day = 1; day <= TERM_DAYS; day++) {
      const played = playDay(world);
      world = played.world;
      sessions += played.report.totals.sessions;
      if (day === 7) afterWeekMB = heapMB();
    }
  });
  return {
    sessions,
    days: TERM_DAYS,
    seconds: Math.round(seconds * 1000) / 1000,
    memory: { afterWeekMB, afterTermMB: heapMB() },
  };
}
