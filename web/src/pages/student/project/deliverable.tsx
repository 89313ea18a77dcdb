import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { PagePending } from '../../../app/page-pending.tsx';
import { RubricView } from '../../../features/evaluation/rubric-view.tsx';
import { standingMarkings } from '../../../features/evaluation/standing-markings.ts';
import { useCompany } from '../../../features/market/use-company.ts';
import { useOwnTeam } from '../../../features/teaching/own-team.ts';
import { WorkEditor } from '../../../features/teaching/work-editor.tsx';
import { WorkState } from '../../../features/teaching/work-state.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import styles from './project.module.css';

const route = getRouteApi('/signed-in/student/desk/project/$deliverable');

/** One deliverable: the page to write on, and beside it the rubric it is judged by. */
export function DeliverablePage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const { deliverable: id } = route.useParams();
  const { world, view } = useCompany();
  const { class: found, team } = useOwnTeam(world.id);
  const inTeam = { class: found.id, team: team.id };
  const stages = useQuery(api.teaching.project.stages.queryOptions({ input: { class: found.id } }));
  const works = useQuery(api.teaching.project.work.queryOptions({ input: inTeam }));
  const content = useQuery(api.evaluation.rubrics.queryOptions());
  const markings = useQuery(api.evaluation.markings.queryOptions({ input: inTeam }));
  const failed = [stages, works, content, markings].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!stages.data || !works.data || !content.data || !markings.data) return <PagePending />;
  const deliverable = stages.data.flatMap(({ deliverables }) => deliverables).find((one) => one.id === id);
  const work = works.data.find((one) => one.deliverable === id);
  const rubric = content.data.rubrics.find((one) => one.deliverable === id);
  if (!deliverable || !work)
    return <EmptyState title={t('deliverable.unknown')} text={t('deliverable.unknownText')} />;
  const given = standingMarkings(markings.data, id);
  const name = format.said(deliverable.name);
  return (
    <>
      <PageHeader
        title={
          given.length > 0
            ? t('deliverable.marked', { name, count: given.length })
            : t(`deliverable.${work.state}`, { name })
        }
        tab={name}
        help={t('deliverable.help')}
        note={
          <>
            {format.said(deliverable.task)} <WorkState work={work} />
          </>
        }
      />
      <div className={styles.beside}>
        <WorkEditor key={id} classId={found.id} deliverable={deliverable} work={work} day={view.day} />
        {rubric && <RubricView rubric={rubric} scale={content.data.scale} markings={given} />}
      </div>
    </>
  );
}
