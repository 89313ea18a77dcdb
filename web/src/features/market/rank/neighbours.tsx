import type { RankOf } from '@portolan/engine';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { TermsBars } from '../../../ui/terms-bars.tsx';
import type { Seen } from '../why/use-seen.ts';
import styles from '../why/why.module.css';

/** The rows around one's own on a page of results, each with the terms that add up to its score. */
export function Neighbours({ rows, seen }: { rows: NonNullable<RankOf['rows']>; seen: Seen }) {
  const { t } = useTranslation(['market/why', 'market/rank']);
  const format = useFormat();
  return (
    <>
      <p className={styles.quiet}>{t('rankOf.neighboursHelp', { ns: 'market/rank' })}</p>
      <ol className={styles.rows}>
        {rows.map((row) => {
          const { short, company, isOwn } = seen.listing(row);
          return (
            <li key={row.listing}>
              <details className={styles.row} open={isOwn}>
                <summary>
                  <span className={styles.place}>{row.row + 1}</span>
                  <span className={styles.title}>
                    <bdi>{short}</bdi> <span className={styles.quiet}>{isOwn ? t('why.own') : company}</span>
                  </span>
                  <span>{format.number(row.score, 2)}</span>
                </summary>
                <div className={styles.inside}>
                  <TermsBars
                    label={t('why.score', { score: format.number(row.score, 2) })}
                    terms={Object.entries(row.terms).map(([term, value]) => ({
                      id: term,
                      label: t(`rank.${term as keyof typeof row.terms}`),
                      value,
                    }))}
                  />
                </div>
              </details>
            </li>
          );
        })}
      </ol>
    </>
  );
}
