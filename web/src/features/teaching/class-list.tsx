import type { ClassCard } from '@portolan/contract/teaching';
import type { World } from '@portolan/contract/market';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import styles from './class-list.module.css';

export interface ClassListProps {
  classes: readonly ClassCard[];
  worlds: readonly World[];
  /** The link to a class, in the rooms of whoever looks. */
  renderLink: (id: string, name: string) => ReactNode;
}

/** Classes as cards: how many students and companies, and on which day their market stands. */
export function ClassList({ classes, worlds, renderLink }: ClassListProps) {
  const { t } = useTranslation('teaching');
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {classes.map(({ id, name, term, students, teams, world, isArchived }) => {
        const found = worlds.find((one) => one.id === world);
        return (
          <li key={id} className={styles.card}>
            <div className={styles.name}>{renderLink(id, name)}</div>
            <p className={styles.quiet}>{term}</p>
            <p>
              {t('class.counts', { students, teams })} {isArchived && <Tag>{t('class.archived')}</Tag>}
            </p>
            <p className={styles.quiet}>
              {found ? `${format.said(found.scenario.name)} · ${format.day(found.day)}` : t('class.noWorld')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
