import type { ReactNode } from 'react';
import styles from './page-tabs.module.css';

/** Links between the pages of one thing; each link says by itself when it is the current page. */
export function PageTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}
