import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import styles from './work-list.module.css';

export interface Work {
  id: string;
  title: ReactNode;
  /** Why it needs doing, and what happens otherwise. */
  reason?: ReactNode;
  /** How long there is: "today", "2 days left". */
  clock?: string;
  isUrgent?: boolean;
  /** The button that does it. */
  action: ReactNode;
}

export interface WorkListProps {
  title: string;
  work: readonly Work[];
  /** What to say when everything is done. */
  done: string;
}

/** What needs doing, each with its clock, its reason and the button that does it. */
export function WorkList({ title, work, done }: WorkListProps) {
  const { t } = useTranslation('ui');
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        {title} {work.length > 0 && <span className={styles.count}>{work.length}</span>}
      </h2>
      {work.length === 0 ? (
        <p className={styles.done}>
          <Icon of={CheckCircleOutlined} className={styles.check} /> {done}
        </p>
      ) : (
        <ul className={styles.list}>
          {work.map(({ id, title, reason, clock, isUrgent, action }) => (
            <li key={id} className={styles.item}>
              <span className={isUrgent ? styles.urgent : styles.clock}>
                {isUrgent ? (
                  <Icon of={ExclamationCircleOutlined} label={t('urgent')} />
                ) : (
                  <Icon of={ClockCircleOutlined} />
                )}{' '}
                {clock}
              </span>
              <div className={styles.words}>
                <p className={styles.title}>{title}</p>
                {reason && <p className={styles.reason}>{reason}</p>}
              </div>
              <div className={styles.action}>{action}</div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
