import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import styles from './conduct.module.css';
import { useEvidenceText } from './use-evidence-text.ts';

type Store = Sight['stores'][number];
type Violation = Store['conduct']['violations'][number];

export interface ViolationsProps {
  view: Sight;
  store: Store;
  onAppeal: (violation: number) => void;
}

/** What is held against a store, newest first: the evidence, what it cost, until when it can be appealed against. */
export function Violations({ view, store, onAppeal }: ViolationsProps) {
  const { t } = useTranslation(['market/conduct', 'terms']);
  const format = useFormat();
  const said = useEvidenceText(view);
  const { violations } = store.conduct;
  if (violations.length === 0) return <p className={styles.quiet}>{t('conduct.clean')}</p>;
  return (
    <ul className={styles.violations}>
      {violations.toReversed().map((violation) => {
        const { id, kind, foundOn, doneOn, points, suppressedUntil, appealBy, appealsLeft } = violation;
        return (
          <li key={id} className={styles.violation}>
            <div className={styles.head}>
              <span>
                <strong>{t(`act.${kind}`, { ns: 'terms' })}</strong>{' '}
                <span className={styles.quiet}>{t('conduct.number', { id })}</span>{' '}
                <Tag>{t('conduct.points', { count: points })}</Tag>
                {suppressedUntil !== undefined && <Tag color="error">{t('conduct.suppressed')}</Tag>}
              </span>
              {appealsLeft > 0 && points > 0 && (
                <Button onClick={() => onAppeal(id)}>{t('conduct.appeal')}</Button>
              )}
            </div>
            <p>{said(store, violation)}</p>
            <p className={styles.quiet}>
              {t('conduct.dates', { done: format.day(doneOn), found: format.day(foundOn) })}{' '}
              {appealBy !== undefined &&
                appealsLeft > 0 &&
                t('conduct.appealBy', { day: format.day(appealBy) })}
            </p>
            {violation.appeals.map((appeal) => (
              <PastAppeal key={appeal.on} appeal={appeal} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function PastAppeal({ appeal }: { appeal: Violation['appeals'][number] }) {
  const { t } = useTranslation(['market/conduct', 'terms']);
  const format = useFormat();
  const { on, cause, corrected, prevention, verdict, answeredOn } = appeal;
  const list = (kind: string, words: readonly string[]) =>
    format.list(words.map((word) => t(`${kind}.${word}`, { ns: 'terms' })));
  return (
    <div className={styles.appeal}>
      <p>
        {t('conduct.appealed', {
          day: format.day(on),
          cause: t(`cause.${cause}`, { ns: 'terms' }),
          corrected: list('correction', corrected),
          prevention: list('prevention', prevention),
        })}
      </p>
      {verdict ? (
        <>
          <strong>{t(`outcome.${verdict.outcome}`, { ns: 'terms' })}</strong>
          <ul>
            {verdict.criteria.map(({ criterion, earned, of }) => (
              <li key={criterion}>
                {t('conduct.criterion', {
                  criterion: t(`criterion.${criterion}`, { ns: 'terms' }),
                  earned,
                  of,
                })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.quiet}>{t('conduct.pending', { day: format.day(answeredOn) })}</p>
      )}
    </div>
  );
}
