import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import styles from '../numbers/numbers.module.css';

type Forward = Sight['treasury']['forwards'][number];

/** Contracts that are not yet due, and what the wallet lacks to meet them. */
export function ForwardsTable({ view }: { view: Sight }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const home = view.money.homeCurrency;
  return (
    <DataTable<Forward>
      label={t('treasury.forwards')}
      csv="forwards"
      rows={view.treasury.forwards}
      rowKey={({ id }) => String(id)}
      empty={<p className={styles.none}>{t('treasury.noForwards')}</p>}
      columns={[
        {
          key: 'day',
          title: t('treasury.forwardDay'),
          value: ({ day }) => day,
          render: ({ day }) => format.day(day),
        },
        { key: 'side', title: t('treasury.side'), value: ({ side }) => t(`treasury.side.${side}`) },
        {
          key: 'amount',
          title: t('treasury.amount'),
          isNumber: true,
          value: ({ amount, currency }) => majorOf(amount, currency),
          render: ({ amount, currency }) => format.money(amount, currency),
        },
        {
          key: 'home',
          title: t('treasury.against'),
          isNumber: true,
          value: ({ home: worth }) => majorOf(worth, home),
          render: ({ home: worth }) => format.money(worth, home),
        },
        {
          key: 'missing',
          title: t('treasury.missing'),
          isNumber: true,
          value: ({ missing, currency }) => majorOf(missing, currency),
          render: ({ missing, currency }) =>
            missing > 0 ? <Tag color="warning">{format.money(missing, currency)}</Tag> : '–',
        },
        { key: 'id', title: t('treasury.forward'), value: ({ id }) => id },
      ]}
    />
  );
}
