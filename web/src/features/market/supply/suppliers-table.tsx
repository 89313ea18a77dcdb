import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { supplierRows, type SupplierRow } from './supplier-rows.ts';
import { useSupplierTerms } from './use-supplier-terms.ts';

/** Suppliers side by side: what they claim and what was measured, room in their weeks, and how they are paid. */
export function SuppliersTable({ view, onOpen }: { view: Sight; onOpen: (supplier: string) => void }) {
  const { t } = useTranslation(['market/supply', 'market', 'market/sourcing']);
  const format = useFormat();
  const name = useNames(view);
  const termsOf = useSupplierTerms(view);
  const points = (share: number) => Math.round(share * 100);
  return (
    <DataTable<SupplierRow>
      label={t('suppliers.table')}
      csv="suppliers"
      rows={supplierRows(view)}
      rowKey={({ supplier }) => supplier.id}
      onOpen={({ supplier }) => onOpen(supplier.id)}
      empty={<p>{t('offers.none')}</p>}
      columns={[
        {
          key: 'supplier',
          title: t('supplier'),
          isSortable: true,
          value: ({ supplier }) => name('supplier', supplier.id),
        },
        {
          key: 'offers',
          title: t('suppliers.offers'),
          isNumber: true,
          isSortable: true,
          value: ({ offers }) => offers,
        },
        {
          key: 'claimed',
          title: t('offers.quality'),
          unit: '%',
          isNumber: true,
          isSortable: true,
          value: ({ supplier }) => points(supplier.claimedQuality),
        },
        {
          key: 'measured',
          title: t('suppliers.measured'),
          unit: '%',
          isNumber: true,
          isSortable: true,
          value: ({ sample }) => (sample?.finding ? points(sample.finding.measured) : null),
          render: ({ sample }) =>
            sample?.finding
              ? t('suppliers.measure', {
                  measured: points(sample.finding.measured),
                  error: points(sample.finding.error),
                })
              : '–',
        },
        {
          key: 'now',
          title: t('suppliers.roomNow'),
          unit: t('unit.units'),
          isNumber: true,
          isSortable: true,
          value: ({ roomNow }) => roomNow ?? null,
          render: ({ roomNow }) => (roomNow === undefined ? t('suppliers.noLimit') : format.number(roomNow)),
        },
        {
          key: 'later',
          title: t('suppliers.roomLater'),
          unit: t('unit.units'),
          isNumber: true,
          value: ({ roomLater }) => roomLater ?? null,
          render: ({ roomLater }) => (roomLater === undefined ? '–' : format.number(roomLater)),
        },
        {
          key: 'moved',
          title: t('suppliers.moved'),
          isNumber: true,
          isSortable: true,
          value: ({ moved }) => moved,
          render: ({ supplier, moved }) =>
            supplier.currencyClause ? format.change(moved, (size) => format.percent(size)) : '–',
        },
        { key: 'terms', title: t('suppliers.terms'), value: ({ supplier }) => termsOf(supplier) },
      ]}
    />
  );
}
