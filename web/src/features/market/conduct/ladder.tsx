import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import styles from './conduct.module.css';

type Conduct = Sight['stores'][number]['conduct'];

/** The platform's ladder: what each step means and where it begins, with the one on which the store stands. */
export function Ladder({ conduct }: { conduct: Conduct }) {
  const { t } = useTranslation(['market/conduct', 'terms']);
  const format = useFormat();
  const { counting, ladder, standing } = conduct;
  return (
    <ol className={styles.ladder}>
      {ladder.map(({ id, at, days, measures }) => (
        <li key={id} className={styles.step} aria-current={standing?.step === id ? 'step' : undefined}>
          <strong>{t(`step.${id}`, { ns: 'terms' })}</strong>
          <span className={styles.quiet}>
            {t(counting === 'health' ? 'conduct.below' : 'conduct.from', { count: at })}
            {days === undefined ? '' : ` · ${t('conduct.lasts', { count: days })}`}
          </span>
          <div>
            {measures.length === 0
              ? t('conduct.noMeasure')
              : format.list(measures.map((measure) => t(`measure.${measure}`, { ns: 'terms' })))}
          </div>
        </li>
      ))}
    </ol>
  );
}
