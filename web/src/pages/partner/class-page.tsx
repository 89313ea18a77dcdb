import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure-state.tsx';
import { useClass } from '../../features/teaching/use-class.ts';
import { PageTabs } from '../../ui/page-tabs.tsx';

const route = getRouteApi('/signed-in/partner/classes/$class');

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
