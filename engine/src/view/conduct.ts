/** How a store stands with its platform, as the platform tells it. */
import { at } from '../at.ts';
import { pointsHeld } from '../conduct/hold-against.ts';
import { standingOf, standsUntil } from '../conduct/standing.ts';
import { conductRulesOf, countsByHealth, ladderOf, rulesOf } from '../conduct/rules-of-conduct.ts';
import { servicePartsOf, serviceScoreOf, type ServicePartShare } from '../conduct/service-score.ts';
import type { Appeal, Evidence, Violation, ViolationKind } from '../conduct/violation.ts';
import type { ConductRules, LadderStep, Measure } from '../scenario/conduct.ts';
import type { Store, World } from '../world.ts';
import { productId } from './catalogue.ts';

export interface ConductView {
  /** Points of account health, of which a store loses some; or violation points, of which it gathers some. */
  readonly counting: ConductRules['counting'];
  readonly points: number;
  /** The mildest first. */
  readonly ladder: readonly LadderStep[];
  /** Where the store stands; `until` is the first day on which it no longer does. */
  readonly standing?: { readonly step: LadderStep['id']; readonly since: number; readonly until?: number };
  readonly measures: readonly Measure[];
  readonly service?: { readonly score: number; readonly parts: readonly ServicePartShare[] };
  readonly violations: readonly ViolationView[];
  /** By what appeals are judged; absent where none are heard. */
  readonly appeals?: ConductRules['appeal'];
}

export interface ViolationView {
  readonly id: number;
  readonly kind: ViolationKind;
  readonly doneOn: number;
  readonly foundOn: number;
  readonly evidence: Omit<Evidence, 'product' | 'handlingDays' | 'lane'> & { readonly product?: string };
  readonly points: number;
  readonly suppressedUntil?: number;
  /** The last day on which an appeal is heard, and how many more are; 0 while one is open or when one was accepted. */
  readonly appealBy?: number;
  readonly appealsLeft: number;
  readonly appeals: readonly Appeal[];
}

export function conductView(world: World, store: Store): ConductView {
  const { scenario } = world;
  const day = Math.max(1, world.day);
  const rules = rulesOf(scenario, store.market, day);
  const step = standingOf(world, store, day);
  const until = step && standsUntil(store, step);
  const { standing } = store.conduct;
  const service = rules.conduct?.serviceScore;
  return {
    counting: countsByHealth(rules) ? 'health' : 'violation-points',
    points: countsByHealth(rules) ? store.health.points : pointsHeld(store),
    ladder: ladderOf(rules),
    ...(step && standing
      ? { standing: { step: step.id, since: standing.since, ...(until === undefined ? {} : { until }) } }
      : {}),
    measures: step?.measures ?? [],
    ...(service
      ? {
          service: {
            score: serviceScoreOf(store.health.days, rules, world.day),
            parts: servicePartsOf(store.health.days, service, world.day),
          },
        }
      : {}),
    violations: store.conduct.violations.map((violation) => violationView(world, store, violation)),
    ...(rules.conduct ? { appeals: rules.conduct.appeal } : {}),
  };
}

function violationView(world: World, store: Store, violation: Violation): ViolationView {
  const { id, kind, doneOn, foundOn, evidence, points, suppressedUntil, appeals } = violation;
  const { product, handlingDays: _, lane: __, ...shown } = evidence;
  const rules = conductRulesOf(world.scenario, store.market, world.day + 1);
  const isOver = appeals.some(({ verdict }) => !verdict || verdict.outcome === 'accepted');
  const appealBy = rules && foundOn + rules.appeal.withinDays;
  const isHeard = rules !== undefined && !isOver && world.day < (appealBy ?? 0);
  return {
    id,
    kind,
    doneOn,
    foundOn,
    evidence: { ...shown, ...(product === undefined ? {} : { product: productId(world.scenario, product) }) },
    points,
    ...(suppressedUntil === undefined ? {} : { suppressedUntil }),
    ...(appealBy === undefined ? {} : { appealBy }),
    appealsLeft: isHeard ? Math.max(0, rules.appeal.most - appeals.length) : 0,
    appeals: appeals.map((appeal) => ({ ...appeal })),
  };
}

/** For those who only want to know how it is. */
export function standingWord(world: World, store: Store): 'healthy' | 'at-risk' | 'suspended' {
  if (store.health.isSuspended) return 'suspended';
  const rules = rulesOf(world.scenario, store.market, Math.max(1, world.day));
  const isAtRisk = countsByHealth(rules)
    ? store.health.points < rules.health.atRiskBelow
    : pointsHeld(store) >= at(ladderOf(rules), 0).at;
  return isAtRisk ? 'at-risk' : 'healthy';
}
