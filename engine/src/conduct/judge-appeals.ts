/** An appeal is judged by what it says and by what has been done; the criteria are told with the answer. */
import { findOrder, findRow, statusAt } from '../orders/book-columns.ts';
import type { AppealRule, ConductRules } from '../scenario/conduct.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { isDone } from './corrections.ts';
import { giveBack, tellStore, type StoreInCourt } from './hold-against.ts';
import { putBack } from './relist-pages.ts';
import { appealRuleOf } from './rules-of-conduct.ts';
import type { Appeal, Criterion, Verdict, Violation } from './violation.ts';

/** Tells whether a store won anything back this evening. */
export function judgeAppeals(today: Today, court: StoreInCourt): boolean {
  const { conduct } = court.rules;
  let isHeard = false;
  if (!conduct) return isHeard;
  for (const violation of court.store.conduct.violations) {
    for (const appeal of violation.appeals) {
      if (appeal.verdict || appeal.answeredOn > today.day) continue;
      appeal.verdict = judge(today, court, { violation, appeal, conduct });
      follow(today, court, { violation, verdict: appeal.verdict });
      if (appeal.verdict.outcome !== 'refused') isHeard = true;
    }
  }
  return isHeard;
}

interface Hearing {
  readonly violation: Violation;
  readonly appeal: Appeal;
  readonly conduct: ConductRules;
}

function judge({ world, day }: Today, court: StoreInCourt, { violation, appeal, conduct }: Hearing): Verdict {
  const { worth, acceptedFrom, partlyFrom } = conduct.appeal;
  const rule = appealRuleOf(conduct, violation.kind);
  const shares: Record<Criterion, number> = {
    cause: rule?.causes.includes(appeal.cause) ? 1 : 0,
    corrected: shareDone({ world, court, violation, day }, appeal, rule),
    prevention: shareOf(appeal.prevention, (step) => rule?.preventions.includes(step) ?? false),
    evidence: shareOf(appeal.orders, (order) => bears(world, court, { order, violation })),
  };
  const names = ['cause', 'corrected', 'prevention', 'evidence'] as const;
  const criteria = names.map((criterion) => ({
    criterion,
    earned: Math.floor(worth[criterion] * shares[criterion] + 0.5),
    of: worth[criterion],
  }));
  const sum = criteria.reduce((total, { earned }) => total + earned, 0);
  const outcome = sum >= acceptedFrom ? 'accepted' : sum >= partlyFrom ? 'partly' : 'refused';
  return { outcome, criteria };
}

/** Naming everything helps nobody: what does not fit counts against what does. */
function shareOf<T>(named: readonly T[], fits: (each: T) => boolean): number {
  return named.length === 0 ? 0 : named.filter(fits).length / named.length;
}

function shareDone(
  of: Parameters<typeof isDone>[1],
  { corrected }: Appeal,
  rule: AppealRule | undefined,
): number {
  return shareOf(corrected, (step) => (rule?.corrections.includes(step) ?? false) && isDone(step, of));
}

/** An order bears on a case when it is the one in question, or has gone out of that store since. */
function bears(
  { orders }: World,
  { company, store }: StoreInCourt,
  { order, violation }: { readonly order: number; readonly violation: Violation },
): boolean {
  if (order === violation.evidence.order) return true;
  const found = findOrder(orders, order);
  if (!found || found.company !== company || found.market !== store.market) return false;
  const { listing } = violation.evidence;
  if (listing !== undefined && found.listing !== listing) return false;
  return ['shipped', 'delivered'].includes(statusAt(orders, findRow(orders, order)));
}

const NEWS: Record<Verdict['outcome'], string> = {
  accepted: 'news.appeal-accepted',
  partly: 'news.appeal-partly',
  refused: 'news.appeal-refused',
};

function follow(
  today: Today,
  court: StoreInCourt,
  { violation, verdict }: { readonly violation: Violation; readonly verdict: Verdict },
): void {
  const { outcome } = verdict;
  const back =
    outcome === 'accepted' ? violation.points : outcome === 'partly' ? Math.floor(violation.points / 2) : 0;
  giveBack(court, violation, back);
  if (outcome === 'accepted') {
    delete violation.suppressedUntil;
    putBack(today, court, violation);
  }
  tellStore(today, court, NEWS[outcome], { violation: violation.id, act: violation.kind, points: back });
}
