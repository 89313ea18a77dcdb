/**
 * What might come of a plan: the coming days under several chances of their own. None of them is the one that will be,
 * so nobody can look into the days ahead; all companies but the rivals decide nothing more than they have.
 */
import { at } from '../at.ts';
import { calendarDay, isoOf } from '../calendar.ts';
import { draw, stream } from '../chance.ts';
import { copyWorld } from '../copy-world.ts';
import type { JournalEntry } from '../journal.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Shock } from '../scenario/shocks.ts';
import type { World } from '../world.ts';
import type { Change } from './change.ts';
import type { DaySide } from './sides.ts';
import { whatIfByDays, type Answer, type RefusedChange } from './what-if.ts';

const FUTURE = stream('what-if/future');
/** Enough for a middle and a spread, few enough to wait for. */
export const FUTURES = 5;

export interface Plan {
  /** The last evening that was played. */
  readonly today: World;
  /** What the company has decided for days to come; others' plans are nobody's to know. */
  readonly waiting: readonly JournalEntry[];
  /** What it might decide besides, or leave out of what waits. */
  readonly change: Change;
  readonly company: string;
  readonly until: number;
}

/** One of the histories that might come, without and with the plan. */
export interface Future {
  readonly asIs: readonly DaySide[];
  readonly planned: readonly DaySide[];
  /** What the plan does to the profit of all days together, minor units of the home currency. */
  readonly difference: number;
}

export interface Outlook {
  readonly company: string;
  /** The first day on which the plan can make a difference. */
  readonly from: number;
  readonly until: number;
  readonly futures: readonly Future[];
  /** Over the futures. */
  readonly difference: { readonly least: number; readonly middle: number; readonly most: number };
  /** Of each decision of the plan, its share of the future in the middle. */
  readonly shares: Answer['shares'];
  readonly isExact: boolean;
  readonly because: Answer['because'];
  readonly gained: number;
  readonly lost: number;
  readonly kept: number;
  readonly refused: readonly RefusedChange[];
}

export function whatMayCome(plan: Plan): Outlook {
  const days = whatMayComeByDays(plan);
  let step = days.next();
  while (!step.done) step = days.next();
  return step.value;
}

/** Yields the share that is done. */
export function* whatMayComeByDays(plan: Plan): Generator<number, Outlook> {
  const { today, waiting, change, company, until } = plan;
  const answers: Answer[] = [];
  for (let future = 0; future < FUTURES; future++) {
    const from = futureOf(today, future);
    const opening = { scenario: from.scenario, seed: from.seed, teams: [] };
    const days = whatIfByDays({ opening, journal: waiting, change, company, until, from });
    for (let step = days.next(); ; step = days.next()) {
      if (step.done) {
        answers.push(step.value);
        break;
      }
      yield (future + step.value) / FUTURES;
    }
  }
  const sorted = answers.toSorted((a, b) => a.difference - b.difference);
  const middle = at(sorted, (FUTURES - 1) / 2);
  return {
    company,
    from: middle.from,
    until,
    futures: answers.map(({ asPlayed, changed, difference }) => ({
      asIs: asPlayed.days,
      planned: changed.days,
      difference,
    })),
    difference: {
      least: at(sorted, 0).difference,
      middle: middle.difference,
      most: at(sorted, FUTURES - 1).difference,
    },
    shares: middle.shares,
    isExact: middle.isExact,
    because: middle.because,
    gained: middle.gained.length,
    lost: middle.lost.length,
    kept: middle.kept,
    refused: middle.refused,
  };
}

/**
 * The evening of today with another chance before it: the same for every plan, so that plans can be held against each
 * other. What is under way keeps what is written down of it; what is still to be drawn is drawn anew.
 */
export function futureOf(today: World, future: number): World {
  return {
    ...copyWorld(today),
    scenario: asKnownOn(today.scenario, today.day),
    seed: draw(today.seed, FUTURE, future, today.day),
  };
}

const known = new WeakMap<Scenario, Map<number, Scenario>>();

/** The scenario without the days of what nobody knows of yet: a shock ahead waits, as one that no day was given. */
function asKnownOn(scenario: Scenario, day: number): Scenario {
  const { shocks } = scenario;
  if (!shocks) return scenario;
  const made = known.get(scenario) ?? new Map<number, Scenario>();
  known.set(scenario, made);
  const date = isoOf(calendarDay(scenario, day));
  const hide = <Any extends Shock>(shock: Any): Any => {
    if (shock.from === undefined || shock.from <= date) return shock;
    const { from: _, ...waits } = shock;
    return waits as Any;
  };
  const found = made.get(day) ?? {
    ...scenario,
    shocks: {
      portClosures: shocks.portClosures.map(hide),
      currencySwings: shocks.currencySwings.map(hide),
      trends: shocks.trends.map(hide),
      supplierFires: shocks.supplierFires.map(hide),
      campaigns: shocks.campaigns.map(hide),
      // A change of rules is announced before it comes.
      ruleChanges: shocks.ruleChanges,
      compromises: shocks.compromises.map(hide),
    },
  };
  made.set(day, found);
  return found;
}
