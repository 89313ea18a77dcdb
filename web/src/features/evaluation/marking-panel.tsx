import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { useMe } from '../../app/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MarkingSheet } from './marking-sheet.tsx';

export interface MarkingPanelProps {
  classId: string;
  team: string;
  deliverable: string;
  party: 'teacher' | 'mentor';
  onMarked: () => void;
}

/** Fetches what a marking needs: the work handed in, its rubric, and what the rater gave before. */
export function MarkingPanel({ classId, team, deliverable, party, onMarked }: MarkingPanelProps) {
  const { t } = useTranslation('evaluation');
  const { person } = useMe();
  const works = useQuery(api.teaching.project.work.queryOptions({ input: { class: classId, team } }));
  const content = useQuery(api.evaluation.rubrics.queryOptions());
  const markings = useQuery(api.evaluation.markings.queryOptions({ input: { class: classId, team } }));
  const failed = [works, content, markings].find((query) => query.isError);
  if (failed) return <FailureState error={failed.error} onRetry={() => void failed.refetch()} />;
  const work = works.data?.find((one) => one.deliverable === deliverable);
  const rubric = content.data?.rubrics.find((one) => one.deliverable === deliverable);
  if (!work || !rubric || !content.data || !markings.data) return null;
  if (!work.handedIn) return <EmptyState title={t('mark.nothing')} text={t('mark.nothingText')} />;
  const before = markings.data.find((one) => one.rater.id === person.id && one.deliverable === deliverable);
  return (
    <MarkingSheet
      classId={classId}
      work={work}
      handedIn={work.handedIn}
      rubric={rubric}
      scale={content.data.scale}
      party={party}
      before={before}
      onMarked={onMarked}
    />
  );
}
