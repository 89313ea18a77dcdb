/** Where a store stands on its platform's ladder, and what holds there. */
import type { LadderStep, Measure } from '../scenario/conduct.ts';
import type { Store, World } from '../world.ts';
import { ladderOf, rulesOf } from './rules-of-conduct.ts';

/** The step on which a store stands, if the rules in force still know it. */
export function standingOf(world: World, store: Store, day: number): LadderStep | undefined {
  const { standing } = store.conduct;
  return (
    standing && ladderOf(rulesOf(world.scenario, store.market, day)).find(({ id }) => id === standing.step)
  );
}

export const holdsFor = (world: World, store: Store, measure: Measure, day: number): boolean =>
  standingOf(world, store, day)?.measures.includes(measure) ?? false;

/** The platform keeps the money of a store that it is looking into. */
export const isFundsHeld = (world: World, store: Store, day: number): boolean =>
  holdsFor(world, store, 'funds-held', day);

/** The first day on which a timed step no longer holds: a new violation starts its time anew. */
export function standsUntil({ conduct }: Store, step: LadderStep): number | undefined {
  if (step.days === undefined || !conduct.standing) return undefined;
  const last = conduct.violations.reduce((latest, { foundOn }) => Math.max(latest, foundOn), 0);
  return Math.max(conduct.standing.since, last) + step.days;
}

/** The same by company and market; who has no store there is held to nothing. */
export function isHeldTo(
  world: World,
  { company, market }: { readonly company: number; readonly market: number },
  measure: Measure,
  day: number,
): boolean {
  const store = world.companies[company]?.stores.find((each) => each.market === market);
  return store !== undefined && holdsFor(world, store, measure, day);
}
