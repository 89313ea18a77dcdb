import type { Increment } from '@portolan/engine';
import type { AsJson } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import styles from './ad-increment.module.css';

/** What the platform credits advertising with beside what it added, and why the two differ. */
export function AdIncrementTable({ found, currency }: { found: AsJson<Increment>; currency: string }) {
  const { t } = useTranslation('market/lead');
  const format = useFormat();
  const { from, until, claimed, added } = found;
  const money = (minor: number) => format.money(minor, currency, { isWhole: true });
  const rows = [
    { key: 'orders', credited: format.number(claimed.orders), real: format.number(added.orders) },
    { key: 'units', credited: format.number(claimed.units), real: format.number(added.units) },
    { key: 'sales', credited: money(claimed.sales), real: money(added.sales) },
    { key: 'spend', credited: money(claimed.spend), real: '–' },
    { key: 'profit', credited: '–', real: money(added.profit) },
  ] as const;
  return (
    <>
      <p className={styles.finding}>
        {t(added.profit < 0 ? 'increment.lost' : 'increment.earned', {
          from,
          until,
          claimed: claimed.orders,
          added: added.orders,
          profit: money(Math.abs(added.profit)),
        })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('increment.what')}</th>
            <th scope="col">{t('increment.credited')}</th>
            <th scope="col">{t('increment.real')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, credited, real }) => (
            <tr key={key}>
              <th scope="row">{t(`increment.${key}`)}</th>
              <td>{credited}</td>
              <td>{real}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{t('increment.why')}</p>
    </>
  );
}
