import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../../ui/page-tabs.tsx';

/** What comes before selling: know the buyers, find goods, work out what is left of the price. */
export function Sourcing() {
  const { t } = useTranslation('student');
  return (
    <>
      <PageTabs label={t('sourcing.tab')}>
        <Link to="/student/sourcing" activeOptions={{ exact: true }}>
          {t('studies.tab')}
        </Link>
        <Link to="/student/sourcing/research">{t('research.tab')}</Link>
        <Link to="/student/sourcing/goods">{t('goods.tab')}</Link>
        <Link to="/student/sourcing/suppliers">{t('suppliers.tab')}</Link>
        <Link to="/student/sourcing/cost">{t('cost.tab')}</Link>
        <Link to="/student/sourcing/compliance">{t('compliance.tab')}</Link>
      </PageTabs>
      <Outlet />
    </>
  );
}
