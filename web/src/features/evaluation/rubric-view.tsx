import type { Marking, Rubric, ScaleStep } from '@portolan/contract/evaluation';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import styles from './rubric-view.module.css';

export interface RubricViewProps {
  rubric: Rubric;
  scale: readonly ScaleStep[];
  /** What judges have given, if they have; corrected markings are left out. */
  markings: readonly Marking[];
}

/** A rubric to write by: what each level of each criterion means, and afterwards which was given. */
export function RubricView({ rubric, scale, markings }: RubricViewProps) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  return (
    <div className={styles.rubric}>
      {markings.map(({ id, party, rater, comment, workVersion, at }) => (
        <figure key={id} className={styles.comment}>
          <blockquote>{comment === '' ? t('rubric.noComment') : comment}</blockquote>
          <figcaption className={styles.quiet}>
            {t('rubric.by', {
              party: t(`party.${party}`),
              who: rater.name,
              version: workVersion,
              time: format.dateTime(at),
            })}
          </figcaption>
        </figure>
      ))}
      {rubric.criteria.map(({ id, name, party, weight, levels }) => {
        const given = markings.flatMap(({ scores, rater }) =>
          scores.flatMap(({ criterion, score }) => (criterion === id ? [{ score, who: rater.name }] : [])),
        );
        return (
          <section key={id} className={styles.criterion}>
            <h3>
              {format.said(name)}{' '}
              <span className={styles.quiet}>
                {t('rubric.weight', { party: t(`party.${party}`), weight: format.percent(weight, 0) })}
              </span>
            </h3>
            <ol>
              {scale.map(({ score, name: step }, place) => {
                const here = given.filter((one) => one.score === score);
                return (
                  <li key={score} className={here.length > 0 ? styles.given : styles.level}>
                    <span className={styles.step}>{format.said(step)}</span>
                    <span>
                      {levels[place] && format.said(levels[place])}
                      {here.length > 0 && (
                        <span className={styles.who}>
                          {t('rubric.given', { who: format.list(here.map(({ who }) => who)) })}
                        </span>
                      )}
                    </span>
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
