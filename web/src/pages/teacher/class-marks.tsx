import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { usePanel } from '../../app/panel.ts';
import { Gradebook } from '../../features/evaluation/gradebook.tsx';
import { MarkingWork } from '../../features/evaluation/marking-work.tsx';
import { StudentMark } from '../../features/evaluation/student-mark.tsx';
import { WeightsForm } from '../../features/evaluation/weights-form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** What waits to be marked, and the gradebook that comes of it. */
export function ClassMarksPage() {
  const { t } = useTranslation('teacher');
  const found = useClass().data;
  const student = usePanel('mark');
  const settings = usePanel('weights');
  const id = found?.id ?? '';
  const weights = useQuery(api.evaluation.weights.queryOptions({ input: { class: id }, enabled: id !== '' }));
  const stages = useQuery(
    api.teaching.project.stages.queryOptions({ input: { class: id }, enabled: id !== '' }),
  );
  const waiting = useQuery(api.evaluation.toMark.queryOptions({ input: { class: id }, enabled: id !== '' }));
  if (weights.isError) return <FailureState error={weights.error} onRetry={() => void weights.refetch()} />;
  if (!found) return null;
  const count =
    waiting.data?.filter(({ state }) => state === 'waiting' || state === 'changed-since').length ?? 0;
  const everybody = [...found.companies.flatMap(({ members }) => members), ...found.unplaced];
  return (
    <>
      <PageHeader
        title={count === 0 ? t('marks.allDone') : t('marks.title', { count })}
        tab={t('marks.tab')}
        help={t('marks.help')}
        actions={<Button onClick={() => settings.open('edit')}>{t('marks.weights')}</Button>}
      />
      <MarkingWork classId={id} party="teacher" />
      <h2 style={{ marginBlock: '24px 8px' }}>{t('marks.gradebook')}</h2>
      <Gradebook classId={id} onOpen={student.open} />
      <SidePanel
        isOpen={student.id !== undefined}
        title={everybody.find((one) => one.id === student.id)?.name ?? t('marks.tab')}
        onClose={student.close}
      >
        {student.id && <StudentMark classId={id} student={student.id} />}
      </SidePanel>
      <SidePanel isOpen={settings.id === 'edit'} title={t('marks.weights')} onClose={settings.close}>
        {weights.data && stages.data && (
          <WeightsForm classId={id} weights={weights.data} stages={stages.data} />
        )}
      </SidePanel>
    </>
  );
}
