import type { Class } from '@portolan/contract/teaching';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { useDone } from '../../ui/done.tsx';
import { useFormat } from '../../ui/format.ts';
import styles from './project-plan.module.css';

/** The six stages with their tasks and deliverables; a teacher sets by which trading day each is due. */
export function ProjectPlan({ class: found, isTeacher }: { class: Class; isTeacher: boolean }) {
  const { t } = useTranslation('teaching');
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const stages = useQuery(api.teaching.project.stages.queryOptions({ input: { class: found.id } }));
  const set = useMutation(
    api.teaching.project.setDeadline.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.teaching.project.key() });
        done(t('project.deadlineSaved'));
      },
    }),
  );
  if (stages.isError) return <FailureState error={stages.error} onRetry={() => void stages.refetch()} />;
  return (
    <ol className={styles.stages}>
      {stages.data?.map(({ id, name, aim, tasks, deliverables }) => (
        <li key={id} className={styles.stage}>
          <h3 className={styles.name}>{format.said(name)}</h3>
          <p className={styles.quiet}>{format.said(aim)}</p>
          <ul>
            {tasks.map((task) => (
              <li key={task.id}>
                <strong>{format.said(task.name)}</strong> {format.said(task.does)}
              </li>
            ))}
          </ul>
          {deliverables.map((deliverable) => (
            <div key={deliverable.id} className={styles.deliverable}>
              <div>
                <strong>{t('project.deliverable', { name: format.said(deliverable.name) })}</strong>
                <p className={styles.quiet}>{format.said(deliverable.task)}</p>
              </div>
              {isTeacher ? (
                <InputNumber<number>
                  className={styles.due ?? ''}
                  min={1}
                  max={2000}
                  precision={0}
                  prefix={t('project.due')}
                  placeholder={t('project.notSet')}
                  aria-label={t('project.dueOf', { name: format.said(deliverable.name) })}
                  {...(deliverable.dueDay !== null && { defaultValue: deliverable.dueDay })}
                  onBlur={(event) => {
                    const dueDay = event.target.value === '' ? null : Number(event.target.value);
                    if (dueDay !== deliverable.dueDay && !Number.isNaN(dueDay))
                      set.mutate({ class: found.id, deliverable: deliverable.id, dueDay });
                  }}
                />
              ) : (
                <span className={styles.quiet}>
                  {deliverable.dueDay === null
                    ? t('project.noDeadline')
                    : t('project.dueDay', { day: format.day(deliverable.dueDay) })}
                </span>
              )}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
