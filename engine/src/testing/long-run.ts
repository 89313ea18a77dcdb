/** Many weeks of a market in which anybody does anything, with what came of it. */
import fc from 'fast-check';
import { playDay } from '../day.ts';
import { CATALOGUE, findEntry } from '../decisions/catalogue.ts';
import { findIntervention, INTERVENTIONS, targetOf } from '../interventions/catalogue.ts';
import { isIntervention, type JournalEntry } from '../journal.ts';
import type { DayReport } from '../report.ts';
import type { World } from '../world.ts';
import { aimed } from './aimed.ts';
import { anyDecision } from './any-decision.ts';
import { anyIntervention } from './any-intervention.ts';
import { likelyDecision } from './likely-decision.ts';
import { TEAMS, wholeLittleMarket, type Archetype } from './whole-little-market.ts';

const DAYS = 50;
/** A decision of each kind comes up about once in four days. */
const ACTS = { minLength: 6, maxLength: 24, size: 'max' } as const;

interface Act {
  readonly company: string;
  readonly decision: unknown;
  /** What of its own the company means; absent: the decision stays as chance made it. */
  readonly aim: number | undefined;
  readonly isTeachers: boolean;
}

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 24,
    arbitrary: fc.record({
      company: fc.constantFrom(...TEAMS),
      decision: fc.oneof(anyDecision, likelyDecision),
      aim: fc.option(fc.nat(5000), { nil: undefined, freq: 5 }),
      isTeachers: fc.constant(false),
    }),
  },
  {
    weight: 1,
    arbitrary: anyIntervention.map((decision) => ({
      company: targetOf(decision) ?? 'world',
      decision,
      aim: undefined,
      isTeachers: true,
    })),
  },
);

const plans = fc.array(fc.array(act, ACTS), { minLength: DAYS, maxLength: DAYS });

interface LongRun {
  companyDays: number;
  /** Companies that could not pay their debts on some evening. */
  insolvencies: number;
  /** How often each kind of decision and intervention was taken. */
  readonly taken: Map<string, number>;
  /** Codes of all that was said against the others. */
  readonly refusals: Set<string>;
}

export const KINDS: readonly string[] = [...CATALOGUE, ...INTERVENTIONS].map(({ kind }) => kind);

/** So that a kind that is never taken is a fault of the market or of the deciders, and not of chance. */
const SEED = 20_260_302;

/** Playing a day fails by itself when money does not balance or a unit is nowhere; see `day.ts`. */
export function playLongRun(archetype: Archetype, runs: number): LongRun {
  const run: LongRun = { companyDays: 0, insolvencies: 0, taken: new Map(), refusals: new Set() };
  const property = fc.property(fc.nat(1_000_000), plans, (seed, days) => {
    let world = wholeLittleMarket(archetype, seed);
    for (const plan of days) {
      const journal = journalOf(world, plan);
      const played = playDay(world, journal);
      world = played.world;
      countTaken(run, journal, played.report);
      run.companyDays += world.companies.length;
      mustMakeSense(world, played.report);
    }
    run.insolvencies += world.companies.filter(({ insolvency }) => insolvency).length;
  });
  // Weeks that fail are told at once: to look for the shortest that do would take hours.
  fc.assert(property, { numRuns: runs, seed: SEED, endOnFailure: true });
  return run;
}

function journalOf(world: World, plan: readonly Act[]): JournalEntry[] {
  return plan.map(({ company, decision, aim, isTeachers }, seq) => ({
    seq,
    day: world.day + 1,
    company,
    decision: aim === undefined ? decision : aimed(world, company, decision, aim),
    ...(isTeachers && { author: 'teacher' }),
  }));
}

function countTaken(
  { taken, refusals }: LongRun,
  journal: readonly JournalEntry[],
  { news }: DayReport,
): void {
  const refused = new Set(news.filter(({ faults }) => faults).map(({ values }) => values['seq']));
  for (const { code } of news.flatMap(({ faults = [] }) => faults)) refusals.add(code);
  for (const entry of journal) {
    const find = isIntervention(entry) ? findIntervention : findEntry;
    const kind = find(entry.decision)?.kind;
    if (kind !== undefined && !refused.has(entry.seq)) taken.set(kind, (taken.get(kind) ?? 0) + 1);
  }
}

function mustMakeSense({ listings, lots, companies }: World, { totals, placed }: DayReport): void {
  if (totals.orders !== placed.length) throw new Error(`${totals.orders} orders, ${placed.length} are told`);
  const empty = lots.find(({ units }) => units <= 0);
  if (empty) throw new Error(`a lot of ${empty.units} units of product ${empty.product}`);
  const overspent = listings.find(({ coupon }) => coupon && coupon.spent > coupon.budget);
  if (overspent) throw new Error(`the coupon of ${overspent.id} gave more than it had`);
  const odd = companies.find(({ stores }) => stores.some(({ health }) => !(health.points >= 0)));
  if (odd) throw new Error(`${odd.id} has a store of no health`);
}
