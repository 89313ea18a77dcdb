import type { ActRule } from '../scenario/conduct.ts';
import type { Today } from '../today.ts';
import { holdAgainst, tellStore, type StoreInCourt } from './hold-against.ts';
import { suppress } from './relist-pages.ts';
import type { Suspicion } from './violation.ts';

/** What is due to be found this evening becomes a violation; the others wait. */
export function findViolations(today: Today, court: StoreInCourt): void {
  const { conduct } = court.store;
  const due = conduct.suspicions.filter(({ foundOn }) => foundOn <= today.day);
  if (due.length === 0) return;
  conduct.suspicions = conduct.suspicions.filter(({ foundOn }) => foundOn > today.day);
  for (const suspicion of due) {
    // A platform may have stopped to punish an act while it looked into it.
    const rule = court.rules.conduct?.acts[suspicion.kind];
    if (rule && !countsWithLast(court, rule, { kind: suspicion.kind, day: today.day }))
      find(today, court, { suspicion, rule });
  }
}

function countsWithLast(
  { store }: StoreInCourt,
  { onceWithinDays = 0 }: ActRule,
  { kind, day }: { readonly kind: Suspicion['kind']; readonly day: number },
): boolean {
  const last = store.conduct.violations.findLast((each) => each.kind === kind);
  return last !== undefined && day - last.foundOn < onceWithinDays;
}

function find(
  today: Today,
  court: StoreInCourt,
  { suspicion, rule }: { readonly suspicion: Suspicion; readonly rule: ActRule },
): void {
  const { kind, doneOn, evidence } = suspicion;
  const times = court.store.conduct.violations.filter((each) => each.kind === kind && each.points > 0).length;
  const points = rule.points[Math.min(times, rule.points.length - 1)] ?? 0;
  const { suppressesDays } = rule;
  const violation = holdAgainst(today, court, {
    kind,
    doneOn,
    evidence,
    points,
    ...(suppressesDays === undefined || evidence.listing === undefined ? {} : { suppressesDays }),
  });
  const { listing, order } = evidence;
  tellStore(today, court, 'news.violation-found', {
    violation: violation.id,
    act: kind,
    points: violation.points,
    ...(listing === undefined ? {} : { listing }),
    ...(order === undefined ? {} : { order }),
  });
  if (violation.suppressedUntil !== undefined) suppress(today, court, violation);
}
