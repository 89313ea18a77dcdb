import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './after-sales.module.css';

type Store = Sight['stores'][number];

const COLOURS = { healthy: 'success', 'at-risk': 'warning', suspended: 'error' } as const;

/** What the platform thinks of each store: every metric against its limit, and where points were lost. */
export function AccountHealth({ view }: { view: Sight }) {
  const { t } = useTranslation('market');
  if (view.stores.length === 0) return <EmptyState title={t('health.none')} text={t('health.noneText')} />;
  return (
    <div className={styles.stores}>
      {view.stores.map((store) => (
        <StoreHealth key={store.market} view={view} store={store} />
      ))}
    </div>
  );
}

function StoreHealth({ view, store }: { view: Sight; store: Store }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const names = useNames(view);
  const { points, standing, metrics, breaches } = store.health;
  const channel = view.catalogue.markets.find(({ id }) => id === store.market)?.channel;
  const rule = view.rules.platform.find((one) => one.channel === channel)?.health;
  const name = names('market', store.market);
  return (
    <section className={styles.store}>
      <h3>
        <span>{t('health.points', { market: name, points })}</span>
        <Tag color={COLOURS[standing]}>{t(`health.${standing}`)}</Tag>
      </h3>
      {rule && <p className={styles.quiet}>{t('health.rule', { ...rule })}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard can only scroll what it can reach */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('health.of', { market: name })}>
        <table className={styles.metrics}>
          <thead>
            <tr>
              <th scope="col">{t('health.metric')}</th>
              <th scope="col">{t('health.share')}</th>
              <th scope="col">{t('health.limit')}</th>
              <th scope="col">{t('health.window')}</th>
              <th scope="col">{t('health.atStake')}</th>
            </tr>
          </thead>
          <tbody>
            {metrics.map(
              ({ metric, share, limit, isFloor, isBreached, events, windowDays, points: stake }) => (
                <tr key={metric}>
                  <th scope="row">{t(`metric.${metric}`)}</th>
                  <td>
                    {share === undefined ? t('health.tooFew', { events }) : format.percent(share)}{' '}
                    {isBreached && <Tag color="error">{t('health.breached')}</Tag>}
                  </td>
                  <td>{t(isFloor ? 'health.atLeast' : 'health.atMost', { limit: format.percent(limit) })}</td>
                  <td>{t('health.days', { count: windowDays })}</td>
                  <td>{stake}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {breaches.length === 0 ? (
        <p className={styles.quiet}>{t('health.noBreach')}</p>
      ) : (
        <ul>
          {breaches.toReversed().map(({ day, metric, points: lost }) => (
            <li key={`${day} ${metric}`}>
              {t('health.breach', { day: format.day(day), metric: t(`metric.${metric}`), points: lost })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
