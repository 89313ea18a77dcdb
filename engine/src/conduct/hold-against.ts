import { at } from '../at.ts';
import type { PlatformRules } from '../scenario/rule-packs.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Store } from '../world.ts';
import { countsByHealth } from './rules-of-conduct.ts';
import type { Evidence, Violation, ViolationKind } from './violation.ts';

/** The best that account health can be. */
const MOST_POINTS = 1000;

export interface StoreInCourt {
  readonly company: number;
  readonly store: Store;
  readonly rules: PlatformRules;
}

export const bounded = (points: number): number => Math.max(0, Math.min(MOST_POINTS, points));

/** Violation points that a store holds. */
export const pointsHeld = ({ conduct }: Store): number =>
  conduct.violations.reduce((sum, { points }) => sum + points, 0);

/** Writes a violation into a store's record and takes its points. */
export function holdAgainst(
  today: Today,
  { store, rules }: StoreInCourt,
  found: { kind: ViolationKind; doneOn: number; evidence: Evidence; points: number; suppressesDays?: number },
): Violation {
  const { world, day } = today;
  const { kind, doneOn, evidence, suppressesDays } = found;
  // More than is left cannot be lost, or forgiving it would give more than it took.
  const points = countsByHealth(rules) ? Math.min(found.points, store.health.points) : found.points;
  if (countsByHealth(rules)) store.health.points -= points;
  const violation: Violation = {
    id: world.next.violation,
    kind,
    doneOn,
    foundOn: day,
    evidence,
    points,
    ...(suppressesDays === undefined ? {} : { suppressedUntil: day + suppressesDays }),
    appeals: [],
  };
  world.next.violation += 1;
  store.conduct.violations.push(violation);
  return violation;
}

/** Gives points of a violation back: forgiven with time, or on appeal. */
export function giveBack({ store, rules }: StoreInCourt, violation: Violation, points: number): void {
  violation.points -= points;
  if (countsByHealth(rules)) store.health.points = bounded(store.health.points + points);
}

const nameOfMarket = (today: Today, { store }: StoreInCourt): string =>
  marketAt(today.world.scenario, store.market).id;

export function tellStore(
  today: Today,
  court: StoreInCourt,
  code: string,
  values: Readonly<Record<string, string | number>>,
): void {
  today.report.news.push({
    company: court.company,
    code,
    values: { market: nameOfMarket(today, court), ...values },
  });
}

export function courtsOf(today: Today, rulesOf: (market: number) => PlatformRules): StoreInCourt[] {
  return today.world.companies.flatMap((_, company) =>
    at(today.world.companies, company).stores.map((store) => ({
      company,
      store,
      rules: rulesOf(store.market),
    })),
  );
}
