import { useTranslation } from 'react-i18next';
import { ProjectPlan } from '../../features/teaching/project-plan.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** The six stages of the class's project and when each deliverable is due. */
export function ClassProjectPage() {
  const { t } = useTranslation('teacher');
  const found = useClass().data;
  if (!found) return null;
  return (
    <>
      <PageHeader title={t('project.title')} tab={t('project.tab')} help={t('project.help')} />
      <ProjectPlan class={found} isTeacher />
    </>
  );
}
