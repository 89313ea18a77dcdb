import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { OwnSeat } from '../use-company.ts';
import styles from './numbers.module.css';
import { usePostingColumns } from './posting-columns.tsx';

const PAGE = 100;

interface Filter {
  account?: string;
  day?: number;
}

/** The company's books: what stands in each account, and every posting. */
export function Ledger({ world, company }: OwnSeat) {
  const { t } = useTranslation(['market/numbers', 'ledger']);
  const format = useFormat();
  const columns = usePostingColumns();
  const [filter, setFilter] = useState<Filter>({});
  const [offset, setOffset] = useState(0);
  const input = { world: world.id, company, limit: PAGE, offset, ...filter };
  const books = useQuery(
    api.market.companies.ledger.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  if (books.isError) return <FailureState error={books.error} onRetry={() => void books.refetch()} />;
  const name = (account: string) => t(`account.${account}`, { ns: 'ledger' });
  const change = (account: string | undefined, day: number | undefined) => {
    setFilter({ ...(account !== undefined && { account }), ...(day !== undefined && { day }) });
    setOffset(0);
  };
  const balances = books.data?.balances ?? [];
  return (
    <>
      <h2 className={styles.heading}>{t('ledger.balances')}</h2>
      <DataTable
        label={t('ledger.balances')}
        csv="balances"
        rows={books.data && balances}
        rowKey={({ account, currency }) => `${account} ${currency}`}
        onOpen={({ account }) => change(account, filter.day)}
        empty={<p className={styles.none}>{t('ledger.none')}</p>}
        columns={[
          { key: 'account', title: t('ledger.account'), value: ({ account }) => name(account) },
          { key: 'currency', title: t('ledger.currency'), value: ({ currency }) => currency },
          {
            key: 'amount',
            title: t('ledger.balance'),
            isNumber: true,
            isSortable: true,
            value: ({ amount, currency }) => majorOf(amount, currency),
            render: ({ amount, currency }) => format.money(amount, currency),
          },
        ]}
      />
      <h2 className={styles.heading}>{t('ledger.postings')}</h2>
      <DataTable
        label={t('ledger.postings')}
        csv="ledger"
        rows={books.data?.postings.map((posting, place) => ({ ...posting, place: offset + place }))}
        rowKey={({ place }) => String(place)}
        empty={<p className={styles.none}>{t('ledger.none')}</p>}
        paging={books.data && { offset, limit: PAGE, total: books.data.total, onChange: setOffset }}
        filters={
          <>
            <Select
              aria-label={t('ledger.account')}
              placeholder={t('ledger.anyAccount')}
              allowClear
              style={{ minWidth: 160 }}
              value={filter.account ?? null}
              onChange={(value) => change(value ?? undefined, filter.day)}
              options={[...new Set(balances.map(({ account }) => account))].map((value) => ({
                value,
                label: name(value),
              }))}
            />
            <InputNumber<number>
              aria-label={t('ledger.day')}
              placeholder={t('ledger.anyDay')}
              style={{ width: 128 }}
              min={0}
              max={world.day}
              precision={0}
              value={filter.day ?? null}
              onChange={(value) => change(filter.account, value ?? undefined)}
            />
          </>
        }
        columns={columns}
      />
    </>
  );
}
