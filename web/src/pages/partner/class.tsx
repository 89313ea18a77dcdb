import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { usePanel } from '../../app/panel.ts';
import { Gradebook } from '../../features/evaluation/gradebook.tsx';
import { MarkingWork } from '../../features/evaluation/marking-work.tsx';
import { StudentMark } from '../../features/evaluation/student-mark.tsx';
import { CompanyLook } from '../../features/market/company-look.tsx';
import { Standings } from '../../features/market/standings.tsx';
import { useWorld } from '../../features/market/use-world.ts';
import { ActivityTable } from '../../features/teaching/activity-table.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';

const route = getRouteApi('/signed-in/partner/classes/$class');

/** A class as its mentor meets it: what waits to be marked first, then how the companies stand and who does the work. */
export function MentorClassPage() {
  const { t } = useTranslation('partner');
  const { class: id } = route.useParams();
  const student = usePanel('mark');
  const found = useQuery(api.teaching.classes.get.queryOptions({ input: { class: id } }));
  const waiting = useQuery(api.evaluation.toMark.queryOptions({ input: { class: id } }));
  if (found.isError) return <FailureState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return null;
  const count =
    waiting.data?.filter(({ state }) => state === 'waiting' || state === 'changed-since').length ?? 0;
  const everybody = [...found.data.companies.flatMap(({ members }) => members), ...found.data.unplaced];
  return (
    <>
      <PageHeader
        title={
          count === 0
            ? t('class.allDone', { class: found.data.name })
            : t('class.title', { class: found.data.name, count })
        }
        tab={found.data.name}
        help={t('class.help')}
      />
      <MarkingWork classId={id} party="mentor" />
      {found.data.world !== null && (
        <>
          <h2>{t('class.standings')}</h2>
          <WorldStandings world={found.data.world} />
        </>
      )}
      <h2>{t('class.activity')}</h2>
      <ActivityTable class={found.data} />
      <h2>{t('class.gradebook')}</h2>
      <Gradebook classId={id} onOpen={student.open} />
      <SidePanel
        isOpen={student.id !== undefined}
        title={everybody.find((one) => one.id === student.id)?.name ?? t('class.gradebook')}
        onClose={student.close}
      >
        {student.id && <StudentMark classId={id} student={student.id} />}
      </SidePanel>
    </>
  );
}

function WorldStandings({ world: id }: { world: string }) {
  const company = usePanel('company');
  const world = useWorld(id);
  if (world.isError) return <FailureState error={world.error} onRetry={() => void world.refetch()} />;
  if (!world.data) return null;
  return (
    <>
      <Standings world={world.data} onOpen={company.open} />
      <SidePanel
        isOpen={company.id !== undefined}
        title={world.data.companies.find(({ id: one }) => one === company.id)?.name ?? ''}
        onClose={company.close}
      >
        {company.id && <CompanyLook world={world.data} company={company.id} />}
      </SidePanel>
    </>
  );
}
