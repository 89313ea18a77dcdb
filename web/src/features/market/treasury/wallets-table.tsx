import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import { inHome } from '../in-home.ts';
import type { Sight } from '../use-company.ts';

type Wallet = Sight['treasury']['wallets'][number];

/** What is in the bank, by currency, and what that is worth at home today. */
export function WalletsTable({ view }: { view: Sight }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const { money, treasury } = view;
  const home = ({ amount, currency }: Wallet) => inHome(money, amount, currency);
  return (
    <DataTable<Wallet>
      label={t('treasury.wallets')}
      csv="wallets"
      rows={treasury.wallets.filter(
        ({ amount, currency }) => amount !== 0 || currency === money.homeCurrency,
      )}
      rowKey={({ currency }) => currency}
      empty={null}
      columns={[
        { key: 'currency', title: t('treasury.currency'), value: ({ currency }) => currency },
        {
          key: 'amount',
          title: t('treasury.amount'),
          isNumber: true,
          value: ({ amount, currency }) => majorOf(amount, currency),
          render: ({ amount, currency }) => format.money(amount, currency),
        },
        {
          key: 'home',
          title: t('treasury.worthAtHome'),
          isNumber: true,
          isSortable: true,
          value: (wallet) => majorOf(home(wallet), money.homeCurrency),
          render: (wallet) => format.money(home(wallet), money.homeCurrency),
        },
      ]}
    />
  );
}
