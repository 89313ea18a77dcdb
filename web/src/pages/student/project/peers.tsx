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
  const { class: found, team } = useOwnTeam(world.id);
  if (team.members.length > 1) return <Sheet classId={found.id} />;
  return (
    <>
      <PageHeader title={t('peers.alone')} tab={t('peers.tab')} help={t('peers.help')} />
      <EmptyState title={t('peers.aloneTitle')} text={t('peers.aloneText')} />
    </>
  );
}

function Sheet({ classId }: { classId: string }) {
  const { t } = useTranslation('student');
  const sheet = useQuery(api.evaluation.peerSheet.queryOptions({ input: { class: classId } }));
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
      <PeerSheetForm classId={classId} sheet={sheet.data} />
    </>
  );
}
