import type { ClassCard } from '@portolan/contract/teaching';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useMarkingTasks } from '../../features/evaluation/use-marking-tasks.tsx';
import { WorkList, type Work } from '../../ui/work-list.tsx';

/** What waits for the teacher over all classes: work to mark, companies in trouble, classes that have not begun. */
export function TeacherWork({ classes }: { classes: readonly ClassCard[] }) {
  const { t } = useTranslation('teacher');
  const current = classes.filter(({ isArchived }) => !isArchived);
  const open = current.flatMap(({ id, name, world }) => (world === null ? [] : [{ id, name, world }]));
  const standings = useQueries({
    queries: open.map(({ world }) => api.market.worlds.standings.queryOptions({ input: { world } })),
  });

  const { t: evaluation } = useTranslation('evaluation');
  const marking = useMarkingTasks(current, (id) => (
    <Link to="/teacher/classes/$class/marks" params={{ class: id }}>
      <Button>{evaluation('task.mark')}</Button>
    </Link>
  ));
  const trouble = open.flatMap(({ id, name }, at): Work[] => {
    const companies = standings[at]?.data?.filter(
      ({ company, isSuspended, overdue }) => company.kind === 'team' && (isSuspended || overdue > 0),
    );
    return (companies ?? []).map(({ company, isSuspended, overdue }) => ({
      id: `company ${id} ${company.id}`,
      title: isSuspended
        ? t('work.suspended', { class: name, company: company.name })
        : t('work.overdue', { class: name, company: company.name, count: overdue }),
      reason: isSuspended ? t('work.suspendedWhy') : t('work.overdueWhy'),
      clock: isSuspended ? t('work.clock.suspended') : t('work.clock.overdue'),
      isUrgent: true,
      action: (
        <Link to="/teacher/classes/$class" params={{ class: id }} search={{ panel: `company-${company.id}` }}>
          <Button>{t('work.look')}</Button>
        </Link>
      ),
    }));
  });
  const begin = current.flatMap(({ id, name, world }): Work[] =>
    world === null
      ? [
          {
            id: `begin ${id}`,
            title: t('work.begin', { class: name }),
            clock: t('work.clock.begin'),
            reason: t('work.beginWhy'),
            action: (
              <Link to="/teacher/classes/$class" params={{ class: id }}>
                <Button type="primary">{t('work.open')}</Button>
              </Link>
            ),
          },
        ]
      : [],
  );
  return <WorkList title={t('work.title')} work={[...begin, ...trouble, ...marking]} done={t('work.done')} />;
}
