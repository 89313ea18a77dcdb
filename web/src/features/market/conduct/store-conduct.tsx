import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './conduct.module.css';
import { Ladder } from './ladder.tsx';
import { MetricsTable } from './metrics-table.tsx';
import { Violations } from './violations.tsx';

export const STANDING_COLOURS = { healthy: 'success', 'at-risk': 'warning', suspended: 'error' } as const;

export interface StoreConductProps {
  view: Sight;
  store: Sight['stores'][number];
  onAppeal: (violation: number) => void;
}

/** How one store stands with its platform: points, ladder, measures in force, metrics and violations. */
export function StoreConduct({ view, store, onAppeal }: StoreConductProps) {
  const { t } = useTranslation(['market/conduct', 'terms']);
  const format = useFormat();
  const name = useNames(view);
  const { counting, points, standing, measures, service } = store.conduct;
  const market = name('market', store.market);
  return (
    <section className={styles.store} aria-label={market}>
      <h2>
        {t(counting === 'health' ? 'health.points' : 'conduct.violationPoints', { market, points })}
        <Tag color={STANDING_COLOURS[store.health.standing]}>{t(`health.${store.health.standing}`)}</Tag>
      </h2>
      {standing && (
        <p>
          {t('conduct.stands', {
            step: t(`step.${standing.step}`, { ns: 'terms' }),
            since: format.day(standing.since),
          })}{' '}
          {standing.until !== undefined && t('conduct.until', { until: format.day(standing.until) })}{' '}
          {measures.length > 0 &&
            t('conduct.inForce', {
              measures: format.list(measures.map((each) => t(`measure.${each}`, { ns: 'terms' }))),
            })}
        </p>
      )}
      {service && (
        <p>
          {t('conduct.service', { score: service.score })}{' '}
          <span className={styles.quiet}>
            {format.list(
              service.parts.map(({ part, share, weight }) =>
                t('conduct.servicePart', {
                  part: t(`service.${part}`, { ns: 'terms' }),
                  share: format.percent(share),
                  weight: format.percent(weight),
                }),
              ),
            )}
          </span>
        </p>
      )}
      <h3>{t('conduct.ladder')}</h3>
      <Ladder conduct={store.conduct} />
      <h3>{t('conduct.metrics')}</h3>
      <MetricsTable label={t('health.of', { market })} metrics={store.health.metrics} />
      <h3>{t('conduct.violations')}</h3>
      <Violations view={view} store={store} onAppeal={onAppeal} />
    </section>
  );
}
