import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { RhumbLines, Rose } from './rose.tsx';

export interface EmptyStateProps {
  title: string;
  /** What this place will hold and how it gets there. */
  text: ReactNode;
  /** The one next step, as a button. */
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <RhumbLines className={styles.lines} />
      <div className={styles.rose}>
        <Rose size={88} />
      </div>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {action}
    </div>
  );
}
