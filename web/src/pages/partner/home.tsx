import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function PartnerHomePage() {
  const { t } = useTranslation('partner');
  const { person } = useMe();
  return (
    <>
      <PageHeader title={t('home.title', { name: person.name })} tab={t('home.tab')} help={t('home.help')} />
      <EmptyState title={t('home.empty')} text={t('home.emptyText')} />
    </>
  );
}
