import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { useFormat } from '../../ui/format.ts';
import type { Work } from '../../ui/work-list.tsx';
import type { Sight } from './use-company.ts';
import { useNames } from './use-names.ts';
import { timeLeft } from './world-days.ts';

export type Task = Sight['tasks'][number];

/** Many of these on one day are one piece of work: they are done from one list. */
const IN_BULK = [
  'task.ship-order',
  'task.answer-letter',
  'task.decide-return',
  'task.answer-dispute',
  'task.grade-return',
  'task.answer-review',
  'task.missing-code',
  'task.missing-document',
  'task.missing-register',
  'task.missing-tax-number',
  'task.renew-document',
  'task.put-right',
];

const NAMED = ['country', 'market', 'paper', 'place', 'product', 'supplier'] as const;

interface TaskGroup {
  first: Task;
  count: number;
}

function inGroups(tasks: readonly Task[]): TaskGroup[] {
  const groups: TaskGroup[] = [];
  for (const task of tasks) {
    const same = groups.find(({ first }) => first.code === task.code);
    if (same && IN_BULK.includes(task.code)) same.count += 1;
    else groups.push({ first: task, count: 1 });
  }
  return groups;
}

/** The company's tasks as work: what, why, how long there is, and the button that `renderAction` gives. */
export function useTasks(
  view: Sight,
  tasks: readonly Task[],
  renderAction: (task: Task, count: number) => ReactNode,
): Work[] {
  const { t } = useTranslation(['market', 'tasks', 'terms']);
  const format = useFormat();
  const name = useNames(view);
  const campaignName = (id: string) => {
    const found = view.promotion.markets.flatMap(({ campaigns }) => campaigns).find((each) => each.id === id);
    return found ? format.said(found.name) : id;
  };
  const named = ({ values }: Task) => ({
    ...values,
    ...Object.fromEntries(
      NAMED.flatMap((thing) => {
        const said = thing === 'country' ? 'inCountry' : thing;
        return thing in values ? [[thing, name(said, String(values[thing]))]] : [];
      }),
    ),
    ...('act' in values && { act: t(`act.${values['act']}`, { ns: 'terms' }) }),
    ...('metric' in values && { metric: t(`metric.${values['metric']}`, { ns: 'terms' }) }),
    ...('campaign' in values && { campaign: campaignName(String(values['campaign'])) }),
  });
  const pageOf = ({ target }: Task) =>
    target?.kind === 'listing' ? view.listings.find(({ id }) => id === target.id) : undefined;
  return inGroups(tasks).map(({ first, count }) => {
    const left = timeLeft(view.day, first.dueAt);
    const page = pageOf(first);
    const what =
      count > 1 ? t(`group.${first.code}`, { count }) : t(first.code, { ns: 'tasks', ...named(first) });
    return {
      id: `${first.code}-${first.target?.id ?? ''}`,
      title: page ? t('task.inMarket', { what, market: name('market', page.market) }) : what,
      reason: t(`why.${first.code}`),
      clock:
        left.kind === 'days'
          ? t('left.days', { count: left.days })
          : t(`left.${left.kind}`, { day: format.day(view.day + 1) }),
      isUrgent: left.kind === 'over' || left.kind === 'next-day',
      action: renderAction(first, count),
    };
  });
}
