import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.ts';
import { useOwnSeat } from '../../features/market/use-company.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** Around every page of a company: who is in none yet is told what comes first. */
export function Desk() {
  const { t } = useTranslation('student');
  const { person } = useMe();
  if (useOwnSeat()) return <Outlet />;
  return (
    <>
      <PageHeader
        title={t('none.title', { name: person.name })}
        tab={t('today.tab')}
        help={t('today.help')}
      />
      <EmptyState title={t('none.empty')} text={t('none.emptyText')} />
    </>
  );
}
