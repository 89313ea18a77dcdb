import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../app/link-button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MetricsTable } from '../conduct/metrics-table.tsx';
import { STANDING_COLOURS } from '../conduct/store-conduct.tsx';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './after-sales.module.css';

/** What the platform thinks of each store's service; its violations and what to do about them have a page of their own. */
export function AccountHealth({ view }: { view: Sight }) {
  const { t } = useTranslation('market/conduct');
  const name = useNames(view);
  if (view.stores.length === 0) return <EmptyState title={t('health.none')} text={t('health.noneText')} />;
  return (
    <>
      <div className={styles.stores}>
        {view.stores.map(({ market: id, health, conduct }) => {
          const market = name('market', id);
          const { counting, points, violations } = conduct;
          return (
            <section key={id} className={styles.store}>
              <h3>
                <span>
                  {t(counting === 'health' ? 'health.points' : 'conduct.violationPoints', { market, points })}
                </span>
                <Tag color={STANDING_COLOURS[health.standing]}>{t(`health.${health.standing}`)}</Tag>
              </h3>
              <MetricsTable label={t('health.of', { market })} metrics={health.metrics} />
              <p className={styles.quiet}>
                {violations.length === 0
                  ? t('conduct.clean')
                  : t('conduct.heldAgainst', { count: violations.length })}
              </p>
            </section>
          );
        })}
      </div>
      <LinkButton to="/student/store/conduct" className={styles.onward ?? ''}>
        {t('conduct.open')}
      </LinkButton>
    </>
  );
}
