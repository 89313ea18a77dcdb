import type { ReactNode } from 'react';
import { HelpButton } from './help-button.tsx';
import { usePageTitle } from './page-title.ts';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  /** What the page answers, in words: "41 sold yesterday, ¥1,203 earned". */
  title: string;
  /** The short name for the browser's tab, when the answer is too long for one. */
  tab?: string;
  /** What this page is, in a sentence or two, for who sees it the first time. */
  help?: ReactNode;
  /** A quiet line below the title. */
  note?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, tab, help, note, actions }: PageHeaderProps) {
  usePageTitle(tab ?? title);
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        {/* The question stands beside the title, not in it: a heading is read out as the page's name. */}
        <div className={styles.title}>
          <h1>{title}</h1>
          {help && <HelpButton help={help} />}
        </div>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
