import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../ui/page-tabs.tsx';

/** The pages of the store: what is on sale, what draws buyers to it, and how it stands with the platform. */
export function StoreTabs() {
  const { t } = useTranslation('student');
  return (
    <PageTabs label={t('store.tab')}>
      <Link to="/student/store" activeOptions={{ exact: true }}>
        {t('store.tab')}
      </Link>
      <Link to="/student/store/promotion">{t('promotion.tab')}</Link>
      <Link to="/student/store/advertising">{t('advertising.tab')}</Link>
      <Link to="/student/store/conduct">{t('conduct.tab')}</Link>
    </PageTabs>
  );
}
