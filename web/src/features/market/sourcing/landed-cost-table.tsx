import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { costLines, type CostLine } from './landed-cost-lines.ts';
import styles from './landed-cost-table.module.css';
import type { LandedCost } from './use-landed-cost.ts';

/** The whole sum of one unit, line by line, from what the buyer pays to what is left. */
export function LandedCostTable({ cost, isStale }: { cost: LandedCost; isStale: boolean }) {
  const { t } = useTranslation('market/sourcing');
  const { abroad, home } = costLines(cost);
  return (
    <table className={isStale ? `${styles.table} ${styles.stale}` : styles.table} aria-busy={isStale}>
      <caption className={styles.caption}>{t('cost.perUnit')}</caption>
      <Part title={t('cost.abroad')} lines={abroad} currency={cost.buyer.currency} />
      <Part title={t('cost.home')} lines={home} currency={cost.currency} />
    </table>
  );
}

function Part({ title, lines, currency }: { title: string; lines: readonly CostLine[]; currency: string }) {
  const { t } = useTranslation('market/sourcing');
  const format = useFormat();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.part}>
          {title} ({currency})
        </th>
      </tr>
      {lines
        .filter(({ amount, isSum }) => isSum || amount !== 0)
        .map(({ code, amount, isSum }) => (
          <tr key={code} className={isSum ? styles.sum : undefined}>
            <th scope="row" className={styles.name}>
              {t(`cost.${code}`)}
            </th>
            <td className={styles.amount}>{format.money(amount, currency)}</td>
          </tr>
        ))}
    </tbody>
  );
}
