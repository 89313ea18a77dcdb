import { useTranslation } from 'react-i18next';
import { ActivityTable } from '../../features/teaching/activity-table.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** What each student of the class did. */
export function ClassActivityPage() {
  const { t } = useTranslation('teacher');
  const found = useClass().data;
  if (!found) return null;
  return (
    <>
      <PageHeader
        title={t('activity.title', { class: found.name })}
        tab={t('activity.tab')}
        help={t('activity.help')}
      />
      <ActivityTable class={found} />
    </>
  );
}
