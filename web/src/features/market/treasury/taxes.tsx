import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from '../numbers/numbers.module.css';

type TaxReturn = Sight['treasury']['taxReturns'][number];
type ExportMonth = Sight['treasury']['exports'][number];

/** What has been declared abroad and not yet paid, or not yet come back. */
export function TaxReturns({ view }: { view: Sight }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const name = useNames(view);
  return (
    <DataTable<TaxReturn>
      label={t('treasury.taxReturns')}
      csv="tax-returns"
      rows={view.treasury.taxReturns}
      rowKey={({ country, declaredOn }) => `${country} ${declaredOn}`}
      empty={<p className={styles.none}>{t('treasury.noTaxReturns')}</p>}
      columns={[
        { key: 'country', title: t('treasury.country'), value: ({ country }) => name('country', country) },
        {
          key: 'amount',
          title: t('treasury.amount'),
          isNumber: true,
          value: ({ amount, currency }) => majorOf(amount, currency),
          render: ({ amount, currency }) =>
            t(amount > 0 ? 'treasury.toPay' : 'treasury.toGetBack', {
              amount: format.money(Math.abs(amount), currency),
            }),
        },
        {
          key: 'due',
          title: t('treasury.dueOn'),
          value: ({ dueOn }) => dueOn,
          render: ({ dueOn }) => format.day(dueOn),
        },
      ]}
    />
  );
}

/** What left the country, month by month, and what has become of the VAT on it. */
export function ExportRefunds({ view, onClaim }: { view: Sight; onClaim: (month: string) => void }) {
  const { t } = useTranslation(['market/treasury', 'market']);
  const format = useFormat();
  const home = view.money.homeCurrency;
  const money = (key: 'cost' | 'refund') => ({
    key,
    title: t(`treasury.export.${key}`),
    isNumber: true,
    value: (row: ExportMonth) => majorOf(row[key], home),
    render: (row: ExportMonth) => format.money(row[key], home),
  });
  const state = (row: ExportMonth) => (row.state === 'open' && !row.isOver ? 'running' : row.state);
  return (
    <DataTable<ExportMonth>
      label={t('treasury.exports')}
      csv="export-refunds"
      rows={view.treasury.exports}
      rowKey={({ month }) => month}
      onOpen={({ month }) => onClaim(month)}
      empty={<p className={styles.none}>{t('treasury.noExports')}</p>}
      columns={[
        { key: 'month', title: t('treasury.month'), value: ({ month }) => month },
        money('cost'),
        money('refund'),
        {
          key: 'state',
          title: t('state'),
          value: (row) => t(`treasury.export.state.${state(row)}`),
        },
      ]}
    />
  );
}
