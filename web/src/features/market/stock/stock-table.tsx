import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import type { StockRow } from './stock-rows.ts';

export interface StockTableProps {
  view: Sight;
  rows: readonly StockRow[];
  /** Below this many days new goods no longer come in time. */
  lowCover: number;
  /** Clears goods out of a place. */
  onRemove: (row: StockRow) => void;
}

/** What lies where, what it cost and how long it lasts. */
export function StockTable({ view, rows, lowCover, onRemove }: StockTableProps) {
  const { t } = useTranslation(['market/stock', 'market']);
  const format = useFormat();
  const name = useNames(view);
  const currency = view.money.homeCurrency;
  const state = ({ units, cover, isOnSale }: StockRow) => {
    if (units === 0) return <Tag color="error">{t('stock.out')}</Tag>;
    if (!isOnSale) return <Tag>{t('stock.notOnSale')}</Tag>;
    return cover !== undefined && cover < lowCover ? <Tag color="warning">{t('stock.low')}</Tag> : '';
  };
  return (
    <DataTable<StockRow>
      label={t('stock.table')}
      csv="stock"
      rows={rows}
      rowKey={({ product, place }) => `${product} ${place}`}
      empty={<EmptyState title={t('stock.empty')} text={t('stock.emptyText')} />}
      columns={[
        {
          key: 'product',
          title: t('product'),
          isSortable: true,
          value: ({ product }) => name('product', product),
        },
        {
          key: 'place',
          title: t('stock.place'),
          isSortable: true,
          value: ({ place }) => name('place', place),
        },
        {
          key: 'units',
          title: t('stock.units'),
          unit: t('unit.units'),
          isNumber: true,
          isSortable: true,
          value: ({ units }) => units,
          render: ({ units }) => format.number(units),
        },
        {
          key: 'pace',
          title: t('stock.pace'),
          isNumber: true,
          isSortable: true,
          value: ({ pace }) => pace,
          render: ({ pace }) => format.number(pace, 1),
        },
        {
          key: 'cover',
          title: t('stock.cover'),
          unit: t('unit.days'),
          isNumber: true,
          isSortable: true,
          value: ({ cover }) => cover ?? null,
          render: ({ cover }) => (cover === undefined ? '–' : format.number(Math.floor(cover))),
        },
        {
          key: 'oldest',
          title: t('stock.oldest'),
          unit: t('unit.days'),
          isNumber: true,
          isSortable: true,
          value: ({ oldest }) => oldest ?? null,
          render: ({ oldest }) => (oldest === undefined ? '–' : format.number(oldest)),
        },
        { key: 'state', title: t('state'), value: ({ units }) => units, render: state },
        {
          key: 'unitCost',
          title: t('stock.unitCost'),
          unit: currency,
          isNumber: true,
          value: ({ units, cost }) => (units === 0 ? null : majorOf(cost / units, currency)),
          render: ({ units, cost }) => (units === 0 ? '–' : format.money(cost / units, currency)),
        },
        {
          key: 'cost',
          title: t('stock.cost'),
          unit: currency,
          isNumber: true,
          isSortable: true,
          value: ({ cost }) => majorOf(cost, currency),
          render: ({ cost }) => format.money(cost, currency, { isWhole: true }),
        },
        {
          key: 'storage',
          title: t('stock.storage'),
          isNumber: true,
          value: ({ rent }) => (rent ? majorOf(rent.amount, rent.currency) : null),
          render: ({ rent }) => (rent ? format.money(rent.amount, rent.currency, { withCode: true }) : '–'),
        },
        {
          key: 'remove',
          title: t('stock.clear'),
          isAction: true,
          value: () => null,
          render: (row) =>
            row.units > 0 && (
              <Button
                size="small"
                aria-label={t('stock.removeWhat', {
                  product: name('product', row.product),
                  place: name('place', row.place),
                })}
                onClick={() => onRemove(row)}
              >
                {t('stock.remove')}
              </Button>
            ),
        },
      ]}
    />
  );
}
