import { useTranslation } from 'react-i18next';
import { decisionsOf } from '../decisions-of.ts';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { useTimeLeft } from '../use-time-left.ts';
import { useWaiting } from '../use-waiting.ts';

export interface OpenCase {
  /** What opens it beside the page. */
  panel: string;
  title: string;
  reason: string;
  clock: string;
  isUrgent: boolean;
  action: string;
}

/** Letters and returns that wait for the company, those with the least time first; not what is decided already. */
export function useOpenCases(desk: Desk): OpenCase[] {
  const { t } = useTranslation('market');
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
  return [...letters, ...returns]
    .toSorted((a, b) => a.dueAt - b.dueAt || a.id - b.id)
    .map(({ kind, id, order, market, cause, dueAt }) => ({
      panel: `${kind}-${id}`,
      title: t(`case.${kind}`, { cause: t(`cause.${cause}`), order, market: names('market', market) }),
      reason: t(`case.${kind}Reason`),
      action: t(`case.${kind}Action`),
      ...left(dueAt),
    }));
}
