import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { useStudyFinding } from './use-study-finding.ts';
import styles from './study-cards.module.css';

/** The studies the company has, each with its finding in a sentence. */
export function StudyCards({ view, onOpen }: { view: Sight; onOpen: (place: number) => void }) {
  const { t } = useTranslation('market/sourcing');
  const format = useFormat();
  const name = useNames(view);
  const find = useStudyFinding(view);
  return (
    <ul className={styles.cards}>
      {view.studies.map((result, place) => (
        <li key={place} className={styles.card}>
          <h3 className={styles.name}>{name('study', result.study)}</h3>
          <p>{find(result)}</p>
          <p className={styles.note}>
            {t('study.asked', { sample: result.sample, day: format.day(result.boughtOn) })}
          </p>
          <Button
            size="small"
            aria-label={t('study.openWhat', { name: name('study', result.study) })}
            onClick={() => onOpen(place)}
          >
            {t('study.open')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
