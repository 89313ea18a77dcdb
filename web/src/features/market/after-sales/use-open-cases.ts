import { useTranslation } from 'react-i18next';
import { decisionsOf } from '../decide/decisions-of.ts';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { useTimeLeft } from '../use-time-left.ts';
import { useWaiting } from '../decide/use-waiting.ts';

export interface OpenCase {
  /** What opens it beside the page. */
  panel: string;
  title: string;
  reason: string;
  clock: string;
  isUrgent: boolean;
  action: string;
}

/** Letters, returns, disputes and goods to grade that wait for the company, those with the least time first; not what is decided already. */
export function useOpenCases(desk: Desk): OpenCase[] {
  const { t } = useTranslation(['market/after-sales', 'market']);
  const { view } = desk;
  const names = useNames(view);
  const left = useTimeLeft(view);
  const lines = useWaiting(desk);
  const answered = new Set(decisionsOf(lines, 'answer-letter').map(({ letter }) => letter));
  const decided = new Set(decisionsOf(lines, 'decide-return').map((one) => one.return));
  const letters = view.letters
    .filter(({ id, answer, cause }) => !answer && cause !== 'thanks' && !answered.has(id))
    .map((letter) => ({ kind: 'letter' as const, ...letter }));
  const returns = view.returns
    .filter(({ id, state }) => state === 'asked' && !decided.has(id))
    .map((one) => ({ kind: 'return' as const, ...one }));
  const pleaded = new Set(decisionsOf(lines, 'answer-dispute').map((one) => one.return));
  const graded = new Set(decisionsOf(lines, 'grade-return').map((one) => one.return));
  const disputes = view.returns.flatMap(({ state, dispute, ...one }) =>
    state === 'claimed' && dispute && !dispute.contestedWith && !pleaded.has(one.id)
      ? [{ ...one, kind: 'dispute' as const, dueAt: dispute.dueAt }]
      : [],
  );
  const back = view.returns.flatMap(({ state, gradeBy, ...one }) =>
    state === 'received' && gradeBy !== undefined && !graded.has(one.id)
      ? [{ ...one, kind: 'grade' as const, dueAt: gradeBy }]
      : [],
  );
  return [...letters, ...returns, ...disputes, ...back]
    .toSorted((a, b) => a.dueAt - b.dueAt || a.id - b.id)
    .map(({ kind, id, order, market, cause, dueAt }) => ({
      panel: `${kind === 'letter' ? 'letter' : 'return'}-${id}`,
      title: t(`case.${kind}`, { cause: t(`cause.${cause}`), order, market: names('market', market) }),
      reason: t(`case.${kind}Reason`),
      action: t(`case.${kind}Action`),
      ...left(dueAt),
    }));
}
