/** Golden runs: what was decided, and the exact world after every day. A changed rule of the game changes them. */
import { playDay } from '../day.ts';
import { hashScenario } from '../hash.ts';
import { decisionsFor, type JournalEntry } from '../journal.ts';
import { ENGINE, openWorld } from '../open-world.ts';
import type { DayTotals } from '../report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Playing } from '../today.ts';
import type { World } from '../world.ts';

export interface Golden {
  readonly engine: string;
  readonly scenario: string;
  /** Hash of the scenario: content that changed is no changed rule, but another world all the same. */
  readonly content: string;
  readonly seed: number;
  readonly days: number;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly journal: readonly JournalEntry[];
  /** After each day. */
  readonly hashes: readonly string[];
  readonly totals: DayTotals;
}

type Decide = (world: World) => readonly JournalEntry[];

/** Plays a run anew. `decide` is asked every evening; a recorded run answers from its journal. */
export function playGolden(
  scenario: Scenario,
  { seed, days, teams }: Pick<Golden, 'seed' | 'days' | 'teams'>,
  decide: Decide,
  playing: Playing = {},
): Golden {
  let world = openWorld({ scenario, seed, teams });
  const journal: JournalEntry[] = [];
  const hashes: string[] = [];
  const totals: DayTotals = { sessions: 0, searches: 0, clicks: 0, carts: 0, orders: 0, units: 0 };
  while (world.day < days) {
    const decided = decide(world);
    const played = playDay(world, decided, playing);
    journal.push(...decided);
    hashes.push(played.report.hash);
    totals.sessions += played.report.totals.sessions;
    totals.searches += played.report.totals.searches;
    totals.clicks += played.report.totals.clicks;
    totals.carts += played.report.totals.carts;
    totals.orders += played.report.totals.orders;
    totals.units += played.report.totals.units;
    world = played.world;
  }
  const content = hashScenario(scenario);
  return { engine: ENGINE, scenario: scenario.id, content, seed, days, teams, journal, hashes, totals };
}

export const replay = (scenario: Scenario, golden: Golden, playing: Playing = {}): Golden =>
  playGolden(scenario, golden, (world) => decisionsFor(golden.journal, world.day + 1), playing);
