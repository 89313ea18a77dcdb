import type { ToMark } from '@portolan/contract/evaluation';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { usePanel } from '../../app/panel.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { MarkingPanel } from './marking-panel.tsx';
import { ToMarkList } from './to-mark-list.tsx';

const SEPARATOR = '.';
const keyOf = ({ team, deliverable }: ToMark) => `${team.id}${SEPARATOR}${deliverable}`;

/** The deliverables of a class that wait for whoever looks, each opening to its marking. */
export function MarkingWork({ classId, party }: { classId: string; party: 'teacher' | 'mentor' }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const panel = usePanel('work');
  const rows = useQuery(api.evaluation.toMark.queryOptions({ input: { class: classId } }));
  if (rows.isError) return <FailureState error={rows.error} onRetry={() => void rows.refetch()} />;
  const open = rows.data?.find((row) => keyOf(row) === panel.id);
  return (
    <>
      <ToMarkList
        rows={rows.data}
        onOpen={(row) => panel.open(keyOf(row))}
        empty={<EmptyState title={t('mark.nothing')} text={t('mark.nothingText')} />}
      />
      <SidePanel
        isOpen={open !== undefined}
        title={open ? `${open.team.name} · ${format.said(open.name)}` : ''}
        onClose={panel.close}
      >
        {open && (
          <MarkingPanel
            classId={classId}
            team={open.team.id}
            deliverable={open.deliverable}
            party={party}
            onMarked={panel.close}
          />
        )}
      </SidePanel>
    </>
  );
}
