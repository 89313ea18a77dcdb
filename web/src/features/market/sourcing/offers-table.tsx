import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './offers-table.module.css';
import { useOfferColumns, type Offer } from './offer-columns.tsx';

/** What suppliers make and ask, to be compared; opening one works out its landed cost. */
export function OffersTable({ view, onOpen }: { view: Sight; onOpen: (offer: Offer) => void }) {
  const { t } = useTranslation(['market/sourcing', 'market']);
  const name = useNames(view);
  const [line, setLine] = useState<string>();
  const [product, setProduct] = useState<string>();
  const { offers, products, lines } = view.catalogue;
  const inLine = products.filter((each) => line === undefined || each.line === line);
  const shown = offers.filter(
    (offer) =>
      (product === undefined || offer.product === product) && inLine.some(({ id }) => id === offer.product),
  );
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
      columns={useOfferColumns(view)}
    />
  );
}
