import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../../ui/page-tabs.tsx';

/** The project of the class: what to hand in, what team-mates did, and the mark that comes of it. */
export function Project() {
  const { t } = useTranslation('student');
  return (
    <>
      <PageTabs label={t('project.tab')}>
        <Link to="/student/project" activeOptions={{ exact: true }}>
          {t('stages.tab')}
        </Link>
        <Link to="/student/project/peers">{t('peers.tab')}</Link>
        <Link to="/student/project/mark">{t('mark.tab')}</Link>
      </PageTabs>
      <Outlet />
    </>
  );
}
