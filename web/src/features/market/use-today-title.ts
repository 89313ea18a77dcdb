import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import { cashOf, type Sight } from './use-company.ts';
import type { Yesterday } from './use-yesterday.ts';

export interface Today {
  view: Sight;
  yesterday: Yesterday;
  /** What is still to do. */
  tasks: Sight['tasks'];
}

/** What yesterday brought and what is amiss, in one sentence. */
export function useTodayTitle({ view, yesterday, tasks }: Today): string {
  const { t } = useTranslation('market');
  const format = useFormat();
  const whole = (minor: number) => format.money(minor, view.money.homeCurrency, { isWhole: true });
  if (view.day === 0) return t('today.first', { cash: whole(cashOf(view)) });
  const { units, money } = yesterday;
  const profit = money?.profit ?? 0;
  const result = t('today.result', {
    sold: units > 0 ? t('today.sold', { count: units }) : t('today.soldNothing'),
    money:
      profit < 0 ? t('today.lost', { money: whole(-profit) }) : t('today.earned', { money: whole(profit) }),
  });
  const trouble = troubleOf(view, tasks);
  return trouble
    ? t('today.withTrouble', { result, trouble: t(`today.trouble.${trouble.code}`, trouble) })
    : result;
}

/** The one thing that cannot wait: orders before letters, letters before stock. */
function troubleOf(
  { stores, day }: Sight,
  tasks: Sight['tasks'],
): { code: string; count: number } | undefined {
  const all = (code: string) => tasks.filter((task) => task.code === code);
  const due = (code: string) => all(code).filter(({ dueAt }) => dueAt !== undefined && dueAt < day + 1);
  const found = [
    { code: 'suspended', count: stores.filter(({ health }) => health.standing === 'suspended').length },
    { code: 'overdue', count: due('task.ship-order').length },
    { code: 'letters', count: due('task.answer-letter').length },
    { code: 'returns', count: due('task.decide-return').length },
    { code: 'outOfStock', count: all('task.out-of-stock').length },
  ];
  return found.find(({ count }) => count > 0);
}
