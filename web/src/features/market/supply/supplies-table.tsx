import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

export type Supply = Sight['supplies'][number];

export interface SuppliesTableProps {
  view: Sight;
  onInspect: (supply: Supply) => void;
  onAnswer: (supply: Supply) => void;
}

/** Goods on order: when they are promised, what is still owed, and what inspectors have found. */
export function SuppliesTable({ view, onInspect, onAnswer }: SuppliesTableProps) {
  const { t } = useTranslation(['market/supply', 'market', 'market/stock']);
  const format = useFormat();
  const name = useNames(view);
  const points = (share: number) => Math.round(share * 100);
  const canInspect = view.catalogue.inspection !== undefined;

  const inspection = (supply: Supply) => {
    const { inspection: asked } = supply;
    if (!asked) {
      return canInspect ? (
        <Button size="small" onClick={() => onInspect(supply)}>
          {t('supply.inspect')}
        </Button>
      ) : (
        '–'
      );
    }
    if (!asked.report) return t('supply.inspected', { units: asked.units });
    const found = t('suppliers.measure', {
      measured: points(asked.report.measured),
      error: points(asked.report.error),
    });
    if (asked.isAnswered) return found;
    return (
      <>
        {found}{' '}
        <Button size="small" type="primary" onClick={() => onAnswer(supply)}>
          {t('supply.answer')}
        </Button>
      </>
    );
  };

  return (
    <DataTable<Supply>
      label={t('supply.table')}
      csv="supplies"
      rows={view.supplies}
      rowKey={({ id }) => String(id)}
      empty={<p>{t('supply.empty')}</p>}
      columns={[
        {
          key: 'product',
          title: t('product'),
          isSortable: true,
          value: ({ product }) => name('product', product),
        },
        { key: 'id', title: t('supply.number'), isNumber: true, value: ({ id }) => id },
        {
          key: 'supplier',
          title: t('supplier'),
          isSortable: true,
          value: ({ supplier }) => name('supplier', supplier),
        },
        {
          key: 'units',
          title: t('stock.units'),
          unit: t('unit.units'),
          isNumber: true,
          value: ({ units }) => units,
        },
        {
          key: 'promised',
          title: t('underWay.promised'),
          isNumber: true,
          isSortable: true,
          value: ({ promisedOn }) => promisedOn,
          render: ({ promisedOn }) => format.day(promisedOn),
        },
        {
          key: 'owed',
          title: t('supply.owed'),
          isNumber: true,
          value: ({ owed }) => owed?.amount ?? 0,
          render: ({ owed, heldSince }) =>
            owed ? (
              <>
                {format.money(owed.amount, owed.currency)}{' '}
                {heldSince !== undefined && <Tag color="error">{t('supply.held')}</Tag>}
              </>
            ) : (
              '–'
            ),
        },
        {
          key: 'inspection',
          title: t('supply.inspection'),
          value: ({ inspection: asked }) => (asked?.report ? points(asked.report.measured) : null),
          render: inspection,
        },
      ]}
    />
  );
}
