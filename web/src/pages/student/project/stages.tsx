import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { LinkButton } from '../../../app/link-button.tsx';
import { PagePending } from '../../../app/page-pending.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { useOwnTeam } from '../../../features/teaching/own-team.ts';
import { StageBoard } from '../../../features/teaching/stage-board.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

/** The six stages: what is handed in, what comes next and by when. */
export function StagesPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const { world } = useCompany();
  const { class: found, team } = useOwnTeam(world.id);
  const stages = useQuery(api.teaching.project.stages.queryOptions({ input: { class: found.id } }));
  const works = useQuery(
    api.teaching.project.work.queryOptions({ input: { class: found.id, team: team.id } }),
  );
  const failed = [stages, works].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!stages.data || !works.data) return <PagePending />;
  const all = stages.data.flatMap(({ deliverables }) => deliverables);
  const isIn = (id: string) =>
    works.data.some((work) => work.deliverable === id && work.state === 'handed-in');
  const open = all.filter(({ id }) => !isIn(id));
  const next = open.toSorted((a, b) => (a.dueDay ?? Infinity) - (b.dueDay ?? Infinity))[0];
  const counts = { done: all.length - open.length, all: all.length };
  return (
    <>
      <PageHeader
        title={
          next
            ? t('stages.title.next', { ...counts, next: format.said(next.name) })
            : t('stages.title.done', counts)
        }
        tab={t('project.tab')}
        help={t('stages.help')}
        note={next && next.dueDay !== null && t('stages.due', { day: format.day(next.dueDay) })}
      />
      <StageBoard
        stages={stages.data}
        works={works.data}
        renderOpen={(deliverable, work) => (
          <LinkButton
            to="/student/project/$deliverable"
            params={{ deliverable }}
            look={deliverable === next?.id ? 'primary' : 'default'}
          >
            {t(work && work.state !== 'not-begun' ? 'stages.open' : 'stages.write')}
          </LinkButton>
        )}
      />
    </>
  );
}
