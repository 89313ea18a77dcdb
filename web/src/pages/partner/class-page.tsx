import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';

const route = getRouteApi('/signed-in/partner/classes/$class');

/** The class of the address; the pages below are shown once it is there. */
export function useClass() {
  const { class: id } = route.useParams();
  return useQuery(api.teaching.classes.get.queryOptions({ input: { class: id } }));
}

/** What the mentor's pages of one class share: its tabs, marking first. */
export function MentorClassPage() {
  const { t } = useTranslation('partner');
  const { class: id } = route.useParams();
  const found = useClass();
  if (found.isError) return <FailureState error={found.error} onRetry={() => void found.refetch()} />;
  const params = { class: id };
  return (
    <>
      <PageTabs label={found.data?.name ?? t('home.tab')}>
        <Link to="/partner/classes/$class" params={params} activeOptions={{ exact: true }}>
          {t('marking.tab')}
        </Link>
        <Link to="/partner/classes/$class/companies" params={params}>
          {t('companies.tab')}
        </Link>
        <Link to="/partner/classes/$class/gradebook" params={params}>
          {t('gradebook.tab')}
        </Link>
      </PageTabs>
      <Outlet />
    </>
  );
}
