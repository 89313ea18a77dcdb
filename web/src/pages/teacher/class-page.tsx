import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';

const route = getRouteApi('/signed-in/teacher/classes/$class');

/** The class of the address; the pages below are shown once it is there. */
export function useClass() {
  const { class: id } = route.useParams();
  return useQuery(api.teaching.classes.get.queryOptions({ input: { class: id } }));
}

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
        <Link to="/teacher/classes/$class/settings" params={params}>
          {t('settings.tab')}
        </Link>
      </PageTabs>
      <Outlet />
    </>
  );
}
