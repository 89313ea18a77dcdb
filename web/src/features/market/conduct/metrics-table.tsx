import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import styles from './conduct.module.css';

type Metrics = Sight['stores'][number]['health']['metrics'];

/** Every metric of a store with its own share, the limit in force and the window it is measured over. */
export function MetricsTable({ label, metrics }: { label: string; metrics: Metrics }) {
  const { t } = useTranslation(['market/conduct', 'terms']);
  const format = useFormat();
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard can only scroll what it can reach */
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
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
            ({ metric, share, limit, isFloor, isBreached, events, windowDays, delayDays, points }) => (
              <tr key={metric}>
                <th scope="row">{t(`metric.${metric}`, { ns: 'terms' })}</th>
                <td>
                  {share === undefined ? t('health.tooFew', { events }) : format.percent(share)}{' '}
                  {isBreached && <Tag color="error">{t('health.breached')}</Tag>}
                </td>
                <td>{t(isFloor ? 'health.atLeast' : 'health.atMost', { limit: format.percent(limit) })}</td>
                <td>
                  {delayDays > 0
                    ? t('conduct.delayed', { days: windowDays, delay: delayDays })
                    : t('health.days', { count: windowDays })}
                </td>
                <td>{points}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
