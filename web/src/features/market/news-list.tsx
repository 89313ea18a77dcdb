import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFormat } from '../../ui/format.ts';
import styles from './news-list.module.css';
import type { Desk } from './use-company.ts';

const SHOWN = 8;
const READ = 60;

/** What the company heard in the last days, newest first, in the server's words. */
export function NewsList({ world, company }: Pick<Desk, 'world' | 'company'>) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  const news = useQuery(
    api.market.companies.news.queryOptions({ input: { world: world.id, company, limit: READ } }),
  );
  const all = news.data ?? [];
  const shown = isAll ? all : all.slice(0, SHOWN);
  const days = [...new Set(shown.map(({ day }) => day))];
  return (
    <section className={styles.section} aria-label={t('news.title')}>
      <h2 className={styles.heading}>{t('news.title')}</h2>
      {news.isSuccess && all.length === 0 && <p className={styles.none}>{t('news.none')}</p>}
      {days.map((day) => (
        <div key={day} className={styles.day}>
          <h3 className={styles.when}>{format.day(day)}</h3>
          <ul>
            {shown
              .filter((each) => each.day === day)
              .map(({ text }, place) => (
                <li key={place}>{text}</li>
              ))}
          </ul>
        </div>
      ))}
      {all.length > SHOWN && (
        <Button type="link" size="small" onClick={() => setAll(!isAll)} aria-expanded={isAll}>
          {isAll ? t('news.fewer') : t('news.more', { count: all.length - SHOWN })}
        </Button>
      )}
    </section>
  );
}
