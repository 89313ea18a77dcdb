import type { ReactNode } from 'react';
import styles from './fold.module.css';

export interface FoldProps {
  title: string;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** A part of a page that can be folded away under its heading: what few come for, or what is long on a phone. */
export function Fold({ title, isOpenAtFirst = false, children }: FoldProps) {
  return (
    <details className={styles.fold} open={isOpenAtFirst}>
      <summary className={styles.summary}>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
