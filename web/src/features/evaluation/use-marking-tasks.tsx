import type { ClassCard } from '@portolan/contract/teaching';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import type { Work } from '../../ui/work-list.tsx';

/** Deliverables that wait for a mark of whoever looks, one piece of work for each class; `renderLink` leads there. */
export function useMarkingTasks(
  classes: readonly ClassCard[],
  renderLink: (id: string) => ReactNode,
): readonly Work[] {
  const { t } = useTranslation('evaluation');
  const toMark = useQueries({
    queries: classes.map(({ id }) => api.evaluation.toMark.queryOptions({ input: { class: id } })),
  });
  return classes.flatMap(({ id, name }, at): Work[] => {
    const count =
      toMark[at]?.data?.filter(({ state }) => state === 'waiting' || state === 'changed-since').length ?? 0;
    if (count === 0) return [];
    return [
      {
        id: `mark ${id}`,
        title: t('task.toMark', { class: name, count }),
        clock: t('task.clock'),
        reason: t('task.why'),
        action: renderLink(id),
      },
    ];
  });
}
