import type { ClassCard } from '@portolan/contract/teaching';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMarkingTasks } from '../../features/evaluation/use-marking-tasks.tsx';
import { WorkList } from '../../ui/work-list.tsx';

/** What waits for the mentor over all classes. */
export function MentorWork({ classes }: { classes: readonly ClassCard[] }) {
  const { t } = useTranslation('partner');
  const { t: evaluation } = useTranslation('evaluation');
  const work = useMarkingTasks(
    classes.filter(({ isArchived }) => !isArchived),
    (id) => (
      <Link to="/partner/classes/$class" params={{ class: id }}>
        <Button type="primary">{evaluation('task.mark')}</Button>
      </Link>
    ),
  );
  return <WorkList title={t('work.title')} work={work} done={t('work.done')} />;
}
