import { useEffect, useRef, type ReactNode } from 'react';
import styles from './page-tabs.module.css';

/** Links between the pages of one thing; each link says by itself when it is the current page. */
export function PageTabs({ label, children }: { label: string; children: ReactNode }) {
  const tabs = useRef<HTMLElement>(null);
  // On a phone the row is longer than the screen; it stands so that one sees where one is.
  useEffect(() => {
    const row = tabs.current;
    const current = row?.querySelector<HTMLElement>('[aria-current="page"]');
    if (row && current) row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
  });
  return (
    <nav ref={tabs} className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}
