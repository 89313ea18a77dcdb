import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../../ui/page-tabs.tsx';

/** What the company's figures say: who came, what was earned, what the books hold, and what might have been. */
export function Numbers() {
  const { t } = useTranslation(['student', 'market/lost', 'market/rank', 'market/bids']);
  return (
    <>
      <PageTabs label={t('numbers.tab')}>
        <Link to="/student/numbers" activeOptions={{ exact: true }}>
          {t('traffic.tab')}
        </Link>
        <Link to="/student/numbers/profit">{t('profit.tab')}</Link>
        <Link to="/student/numbers/ledger">{t('ledger.tab')}</Link>
        <Link to="/student/numbers/money">{t('money.tab')}</Link>
        <Link to="/student/numbers/statements">{t('books.tab')}</Link>
        <Link to="/student/numbers/lost-sales">{t('lost.tab', { ns: 'market/lost' })}</Link>
        <Link to="/student/numbers/rank">{t('rankOf.tab', { ns: 'market/rank' })}</Link>
        <Link to="/student/numbers/bids">{t('bids.tab', { ns: 'market/bids' })}</Link>
        <Link to="/student/numbers/what-if">{t('whatIf.tab')}</Link>
      </PageTabs>
      <Outlet />
    </>
  );
}
