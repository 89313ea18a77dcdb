import type { Stage, Work } from '@portolan/contract/teaching';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import styles from './project-plan.module.css';
import { WorkState } from './work-state.tsx';

export interface StageBoardProps {
  stages: readonly Stage[];
  works: readonly Work[];
  /** The button that opens a deliverable. */
  renderOpen: (deliverable: string, work: Work | undefined) => ReactNode;
}

/** The six stages as a team sees them: what to do, what to hand in, by when, and how far it is. */
export function StageBoard({ stages, works, renderOpen }: StageBoardProps) {
  const { t } = useTranslation('teaching');
  const format = useFormat();
  return (
    <ol className={styles.stages}>
      {stages.map(({ id, name, aim, tasks, deliverables }, place) => (
        <li key={id} className={styles.stage}>
          <h2 className={styles.name}>{t('stage.name', { place: place + 1, name: format.said(name) })}</h2>
          <p className={styles.quiet}>{format.said(aim)}</p>
          <details>
            <summary>{t('stage.tasks', { count: tasks.length })}</summary>
            <ul>
              {tasks.map((task) => (
                <li key={task.id}>
                  {t('stage.task', { name: format.said(task.name), does: format.said(task.does) })}
                </li>
              ))}
            </ul>
          </details>
          {deliverables.map((deliverable) => {
            const work = works.find((one) => one.deliverable === deliverable.id);
            return (
              <div key={deliverable.id} className={styles.deliverable}>
                <div>
                  <p>
                    {format.said(deliverable.name)} {work && <WorkState work={work} />}
                  </p>
                  <p className={styles.quiet}>
                    {deliverable.dueDay === null
                      ? t('project.noDeadline')
                      : t('project.dueDay', { day: format.day(deliverable.dueDay) })}
                  </p>
                </div>
                {renderOpen(deliverable.id, work)}
              </div>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
