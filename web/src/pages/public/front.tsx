import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import { RhumbLines, Rose } from '../../ui/rose.tsx';
import styles from './front.module.css';

export interface FrontProps {
  title: string;
  note?: string | undefined;
  children: ReactNode;
}

/** The look of what is seen before signing in: the chart on one side, one thing to do on the other. */
export function Front({ title, note, children }: FrontProps) {
  const { t } = useTranslation('public');
  return (
    <div className={styles.front}>
      <aside className={styles.chart}>
        <RhumbLines className={styles.lines} />
        <div className={styles.rose}>
          <Rose size={168} />
        </div>
        <p className={styles.name}>Portolan</p>
        <p className={styles.what}>{t('what')}</p>
      </aside>
      <main className={styles.door}>
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
        <div className={styles.form}>
          <h1 className={styles.title}>{title}</h1>
          {note && <p className={styles.note}>{note}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
