import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/table-column.ts';
import { majorOf, useFormat } from '../../../ui/format.ts';

export interface Posting {
  day: number;
  account: string;
  currency: string;
  amount: number;
  memo: string;
  order: number | null;
}

/** How a posting is shown wherever postings are: when, what for, which account, to which side. */
export function usePostingColumns(): Column<Posting>[] {
  const { t } = useTranslation(['market/numbers', 'market/orders', 'ledger']);
  const format = useFormat();
  const name = (account: string) => t(`account.${account}`, { ns: 'ledger' });
  return [
    { key: 'day', title: t('ledger.day'), value: ({ day }) => day },
    { key: 'memo', title: t('ledger.memo'), value: ({ memo }) => t(`memo.${memo}`, { ns: 'ledger' }) },
    { key: 'account', title: t('ledger.account'), value: ({ account }) => name(account) },
    {
      key: 'order',
      title: t('order.id'),
      value: ({ order }) => order,
      render: ({ order }) =>
        order === null ? (
          '–'
        ) : (
          <Link to="/student/orders" search={{ panel: `order-${order}` }}>
            #{order}
          </Link>
        ),
    },
    { key: 'currency', title: t('ledger.currency'), value: ({ currency }) => currency },
    {
      key: 'debit',
      title: t('ledger.debit'),
      isNumber: true,
      value: ({ amount, currency }) => (amount > 0 ? majorOf(amount, currency) : null),
      render: ({ amount, currency }) => (amount > 0 ? format.money(amount, currency) : ''),
    },
    {
      key: 'credit',
      title: t('ledger.credit'),
      isNumber: true,
      value: ({ amount, currency }) => (amount < 0 ? majorOf(-amount, currency) : null),
      render: ({ amount, currency }) => (amount < 0 ? format.money(-amount, currency) : ''),
    },
  ];
}
