import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

type Sample = Sight['samples'][number];

/** The newest samples first: how they measure, and how they look beside what the product is said to be. */
export function SamplesTable({ view }: { view: Sight }) {
  const { t } = useTranslation(['market/supply', 'market']);
  const format = useFormat();
  const name = useNames(view);
  const points = (share: number) => Math.round(share * 100);
  const attributes = ({ product, finding }: Sample) => {
    const facts = view.catalogue.products.find(({ id }) => id === product);
    const line = view.catalogue.lines.find(({ id }) => id === facts?.line);
    return format.list(
      (finding?.attributes ?? []).map(({ attribute, value }) => {
        const found = line?.attributes.find(({ id }) => id === attribute);
        return t('sample.attribute', {
          name: found ? format.said(found.name) : attribute,
          value: points(value),
        });
      }),
    );
  };
  return (
    <DataTable<Sample>
      label={t('sample.table')}
      csv="samples"
      rows={view.samples.toReversed()}
      rowKey={({ supplier, product, orderedOn }) => `${supplier}.${product}.${orderedOn}`}
      empty={<p>{t('sample.empty')}</p>}
      columns={[
        {
          key: 'product',
          title: t('product'),
          isSortable: true,
          value: ({ product }) => name('product', product),
        },
        {
          key: 'supplier',
          title: t('supplier'),
          isSortable: true,
          value: ({ supplier }) => name('supplier', supplier),
        },
        {
          key: 'measured',
          title: t('suppliers.measured'),
          unit: '%',
          isNumber: true,
          isSortable: true,
          value: ({ finding }) => (finding ? points(finding.measured) : null),
          render: ({ finding, comesOn }) =>
            finding
              ? t('suppliers.measure', { measured: points(finding.measured), error: points(finding.error) })
              : t('sample.comes', { day: format.day(comesOn) }),
        },
        { key: 'attributes', title: t('sample.attributes'), value: attributes },
      ]}
    />
  );
}
