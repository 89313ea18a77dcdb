import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { PagePending } from '../../../app/page-pending.tsx';
import { PeerSheetForm } from '../../../features/evaluation/peer-sheet-form.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { useOwnTeam } from '../../../features/teaching/own-team.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

/** Team-mates rate each other; from it comes how far each one's mark stands from the team's. */
export function PeersPage() {
  const { t } = useTranslation('student');
  const { world } = useCompany();
  const { class: found } = useOwnTeam(world.id);
  const sheet = useQuery(api.evaluation.peerSheet.queryOptions({ input: { class: found.id } }));
  if (sheet.isError) return <FailureState error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (!sheet.data) return <PagePending />;
  const { members, handedInAt } = sheet.data;
  return (
    <>
      <PageHeader
        title={handedInAt ? t('peers.title.done') : t('peers.title.open', { count: members.length })}
        tab={t('peers.tab')}
        help={t('peers.help')}
      />
      {members.length < 2 ? (
        <EmptyState title={t('peers.alone')} text={t('peers.aloneText')} />
      ) : (
        <PeerSheetForm classId={found.id} sheet={sheet.data} />
      )}
    </>
  );
}
