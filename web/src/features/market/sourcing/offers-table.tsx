import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './offers-table.module.css';

export type Offer = Sight['catalogue']['offers'][number];

/** What suppliers make and ask, to be compared; opening one works out its landed cost. */
export function OffersTable({ view, onOpen }: { view: Sight; onOpen: (offer: Offer) => void }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const name = useNames(view);
  const [line, setLine] = useState<string>();
  const [product, setProduct] = useState<string>();
  const { offers, products, lines, suppliers } = view.catalogue;
  const currency = view.money.homeCurrency;
  const productOf = (id: string) => products.find((each) => each.id === id);
  const supplierOf = (id: string) => suppliers.find((each) => each.id === id);
  const inLine = products.filter((each) => line === undefined || each.line === line);
  const shown = offers.filter(
    (offer) =>
      (product === undefined || offer.product === product) && inLine.some(({ id }) => id === offer.product),
  );
  const money = (minor: number | undefined) => (minor === undefined ? '–' : format.money(minor, currency));
  return (
    <DataTable<Offer>
      label={t('offers.table')}
      csv="offers"
      rows={shown}
      rowKey={(offer) => `${offer.supplier}.${offer.product}`}
      onOpen={onOpen}
      empty={<EmptyState title={t('offers.none')} text={t('offers.noneText')} />}
      filters={
        <>
          <Select
            allowClear
            placeholder={t('offers.allLines')}
            aria-label={t('line')}
            className={`${styles.filter}`}
            {...(line !== undefined && { value: line })}
            options={lines.map(({ id }) => ({ value: id, label: name('line', id) }))}
            onChange={(value?: string) => {
              setLine(value);
              setProduct(undefined);
            }}
          />
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('offers.allProducts')}
            aria-label={t('product')}
            className={`${styles.filter}`}
            {...(product !== undefined && { value: product })}
            options={inLine.map(({ id }) => ({ value: id, label: name('product', id) }))}
            onChange={(value?: string) => setProduct(value)}
          />
        </>
      }
      columns={[
        {
          key: 'product',
          title: t('product'),
          isSortable: true,
          value: (offer) => name('product', offer.product),
        },
        {
          key: 'supplier',
          title: t('supplier'),
          isSortable: true,
          value: (offer) => name('supplier', offer.supplier),
          render: (offer) => {
            const city = supplierOf(offer.supplier)?.city;
            return (
              <>
                {name('supplier', offer.supplier)}
                {city && <span className={styles.second}>{format.said(city)}</span>}
              </>
            );
          },
        },
        {
          key: 'quality',
          title: t('offers.quality'),
          unit: '%',
          isNumber: true,
          isSortable: true,
          value: (offer) => Math.round((supplierOf(offer.supplier)?.claimedQuality ?? 0) * 100),
        },
        {
          key: 'minimum',
          title: t('offers.minimum'),
          unit: t('unit.units'),
          isNumber: true,
          isSortable: true,
          value: ({ minimum }) => minimum,
        },
        {
          key: 'first',
          title: t('offers.priceAtMinimum'),
          isNumber: true,
          isSortable: true,
          value: ({ breaks }) => breaks[0]?.price ?? null,
          render: ({ breaks }) => money(breaks[0]?.price),
        },
        {
          key: 'best',
          title: t('offers.priceAtMost'),
          isNumber: true,
          isSortable: true,
          value: ({ breaks }) => breaks.at(-1)?.price ?? null,
          render: ({ breaks }) => (
            <>
              {money(breaks.at(-1)?.price)}
              <span className={styles.second}>{t('offers.from', { count: breaks.at(-1)?.from ?? 0 })}</span>
            </>
          ),
        },
        {
          key: 'lead',
          title: t('offers.lead'),
          unit: t('unit.days'),
          isNumber: true,
          isSortable: true,
          value: ({ leadDays }) => leadDays.max,
          render: ({ leadDays }) => `${leadDays.min}–${leadDays.max}`,
        },
        {
          key: 'grams',
          title: t('offers.weight'),
          unit: 'g',
          isNumber: true,
          isSortable: true,
          value: (offer) => productOf(offer.product)?.grams ?? null,
        },
      ]}
    />
  );
}
