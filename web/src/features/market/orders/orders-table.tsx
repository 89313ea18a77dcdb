import type { OrderRow } from '@portolan/contract/market';
import { STATUS } from '@portolan/engine/order-book';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select, Switch } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import { dayOfMoment } from '../moments.ts';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { withLane } from './with-lane.ts';
import { isLate, OrderStatus } from './order-status.tsx';
import styles from './orders.module.css';
import { useDecidedOrders } from './use-decided-orders.ts';

const PAGE = 50;

interface Filter {
  status?: string;
  market?: string;
  isLate?: 'yes';
}

export interface OrdersTableProps {
  desk: Desk;
  onOpen: (order: number) => void;
  renderBulk: (selected: readonly OrderRow[], clear: () => void) => ReactNode;
  empty: ReactNode;
}

/** All orders of the company, page by page as the server keeps them, newest first. */
export function OrdersTable({ desk, onOpen, renderBulk, empty }: OrdersTableProps) {
  const { t } = useTranslation('market/orders');
  const format = useFormat();
  const { world, company, view } = desk;
  const [filter, setFilter] = useState<Filter>({});
  const [offset, setOffset] = useState(0);
  const names = useNames(view);
  const decided = useDecidedOrders(desk);
  const page = useQuery(
    api.market.companies.orders.queryOptions({
      input: { world: world.id, company, limit: PAGE, offset, ...filter },
      placeholderData: keepPreviousData,
    }),
  );
  if (page.isError) return <FailureState error={page.error} onRetry={() => void page.refetch()} />;
  const change = (next: Filter) => {
    setFilter(next);
    setOffset(0);
  };
  const choose = (key: 'status' | 'market', value: string | undefined) => {
    const { [key]: _, ...others } = filter;
    change(value === undefined ? others : { ...others, [key]: value });
  };
  const day = (key: 'placedAt' | 'shipBy' | 'promisedAt') => ({
    key,
    title: t(`order.${key}`),
    isNumber: true,
    value: (row: OrderRow) => dayOfMoment(row[key]),
  });
  return (
    <DataTable<OrderRow>
      label={t('order.table')}
      csv="orders"
      rows={page.data?.orders.map((order) => withLane(view, order))}
      rowKey={({ id }) => String(id)}
      onOpen={({ id }) => onOpen(id)}
      renderBulk={renderBulk}
      empty={Object.keys(filter).length > 0 ? <p className={styles.none}>{t('order.noneSuch')}</p> : empty}
      paging={page.data && { offset, limit: PAGE, total: page.data.total, onChange: setOffset }}
      filters={
        <>
          <Select
            aria-label={t('order.status')}
            placeholder={t('order.anyStatus')}
            allowClear
            className={styles.filter ?? ''}
            value={filter.status ?? null}
            onChange={(value) => choose('status', value ?? undefined)}
            options={STATUS.map((value) => ({ value, label: t(`order.status.${value}`) }))}
          />
          <Select
            aria-label={t('order.market')}
            placeholder={t('order.anyMarket')}
            allowClear
            className={styles.filter ?? ''}
            value={filter.market ?? null}
            onChange={(value) => choose('market', value ?? undefined)}
            options={view.catalogue.markets.map(({ id }) => ({ value: id, label: names('market', id) }))}
          />
          <label>
            <Switch
              size="small"
              checked={filter.isLate === 'yes'}
              onChange={(isOn) => {
                const { isLate: _, ...others } = filter;
                change(isOn ? { ...others, isLate: 'yes' } : others);
              }}
            />{' '}
            {t('order.onlyLate')}
          </label>
        </>
      }
      columns={[
        { key: 'id', title: t('order.id'), value: ({ id }) => id, render: ({ id }) => `#${id}` },
        {
          key: 'product',
          title: t('order.product'),
          value: ({ product, units }) => t('order.units', { product: names('product', product), units }),
        },
        { key: 'market', title: t('order.market'), value: ({ country }) => names('country', country) },
        {
          key: 'status',
          title: t('order.status'),
          value: (row) => t(isLate(row, view.day) ? 'order.statusLate' : `order.status.${row.status}`),
          render: (row) => <OrderStatus order={row} now={view.day} decided={decided.get(row.id)} />,
        },
        day('placedAt'),
        day('shipBy'),
        day('promisedAt'),
        {
          key: 'total',
          title: t('order.paid'),
          isNumber: true,
          value: ({ total, currency }) => format.money(total, currency, { withCode: true }),
        },
        {
          key: 'score',
          title: t('order.score'),
          isNumber: true,
          value: ({ reviewScore }) => reviewScore,
          render: ({ reviewScore }) => (reviewScore === null ? '–' : `${reviewScore} ★`),
        },
      ]}
    />
  );
}
