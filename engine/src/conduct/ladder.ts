/** The ladder of consequences: how a store gets up and down it. */
import type { LadderStep } from '../scenario/conduct.ts';
import type { Today } from '../today.ts';
import { pointsHeld, tellStore, type StoreInCourt } from './hold-against.ts';
import { countsByHealth, ladderOf } from './rules-of-conduct.ts';
import { standsUntil } from './standing.ts';

/** The highest step that the points lead to; −1 for none. */
function reachedBy({ store, rules }: StoreInCourt): number {
  const points = pointsHeld(store);
  const { served } = store.conduct;
  return ladderOf(rules).findLastIndex(({ at }) =>
    countsByHealth(rules) ? store.health.points < at : points >= at && at > served,
  );
}

/** In the evening, when all points of the day are taken and given. Points won back on appeal end a timed step at once. */
export function climb(today: Today, court: StoreInCourt, isHeard = false): void {
  const { store, rules } = court;
  const { conduct } = store;
  const ladder = ladderOf(rules);
  // Points that have run out may lead up the same step again.
  if (pointsHeld(store) < conduct.served) conduct.served = 0;
  const before = ladder.findIndex(({ id }) => id === conduct.standing?.step);
  const now =
    isHeard && conduct.standing?.step !== 'closed' ? reachedBy(court) : nextStep(today, court, before);
  if (now === before) return;
  const step = ladder[now];
  if (step) conduct.standing = { step: step.id, since: today.day };
  else delete conduct.standing;
  store.health.isSuspended = suspends(step);
  tell(today, court, [before, now]);
}

const suspends = (step: LadderStep | undefined): boolean =>
  step?.measures.includes('store-suspended') ?? false;

/** Where a store stands after the evening, from the step on which it stood. */
function nextStep(today: Today, court: StoreInCourt, before: number): number {
  const { store, rules } = court;
  const step = ladderOf(rules)[before];
  if (!step) return reachedBy(court);
  if (step.id === 'closed') return before;
  const until = standsUntil(store, step);
  if (until === undefined) return reachedBy(court);
  if (today.day < until) return Math.max(before, reachedBy(court));
  // The time is served: what led here counts no more, and only what is added leads up again.
  if (countsByHealth(rules)) store.health.points = Math.max(store.health.points, step.at);
  else store.conduct.served = step.at;
  return reachedBy(court);
}

const NEWS: Record<LadderStep['id'], string> = {
  warning: 'news.conduct-warning',
  restricted: 'news.conduct-restricted',
  held: 'news.conduct-held',
  suspended: 'news.store-suspended',
  closed: 'news.store-closed',
};

function tell(today: Today, court: StoreInCourt, [before, now]: readonly [number, number]): void {
  const { store, rules } = court;
  const isHealth = countsByHealth(rules);
  const points = isHealth ? store.health.points : pointsHeld(store);
  const [from, to] = [ladderOf(rules)[before], ladderOf(rules)[now]];
  if (suspends(from) && !suspends(to)) return tellStore(today, court, 'news.store-restored', { points });
  // Who gets a step down again hears of it by the points alone.
  if (!to || now < before) return;
  const code = isHealth && to.id === 'warning' ? 'news.health-at-risk' : NEWS[to.id];
  const until = standsUntil(store, to);
  tellStore(today, court, code, { points, ...(until === undefined ? {} : { until }) });
}
