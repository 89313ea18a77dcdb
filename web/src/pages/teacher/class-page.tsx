import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure-state.tsx';
import { useClass } from '../../features/teaching/use-class.ts';
import { PageTabs } from '../../ui/page-tabs.tsx';

const route = getRouteApi('/signed-in/teacher/classes/$class');

/** What the pages of one class share: its tabs. */
export function ClassPage() {
  const { t } = useTranslation('teacher');
  const { class: id } = route.useParams();
  const found = useClass();
  if (found.isError) return <FailureState error={found.error} onRetry={() => void found.refetch()} />;
  const params = { class: id };
  return (
    <>
      <PageTabs label={found.data?.name ?? t('class.tab')}>
        <Link to="/teacher/classes/$class" params={params} activeOptions={{ exact: true }}>
          {t('market.tab')}
        </Link>
        <Link to="/teacher/classes/$class/people" params={params}>
          {t('people.tab')}
        </Link>
        <Link to="/teacher/classes/$class/activity" params={params}>
          {t('activity.tab')}
        </Link>
        <Link to="/teacher/classes/$class/project" params={params}>
          {t('project.tab')}
        </Link>
        <Link to="/teacher/classes/$class/marks" params={params}>
          {t('marks.tab')}
        </Link>
        <Link to="/teacher/classes/$class/seats" params={params}>
          {t('seats.tab')}
        </Link>
        <Link to="/teacher/classes/$class/settings" params={params}>
          {t('settings.tab')}
        </Link>
      </PageTabs>
      <Outlet />
    </>
  );
}
