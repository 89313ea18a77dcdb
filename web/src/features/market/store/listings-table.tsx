import { Segmented, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { funnelOf, shareOf, type Funnel, type Listing } from './funnel.ts';
import { ListingState } from './listing-state.tsx';
import styles from './listings-table.module.css';

const SPANS = [7, 28];

/** The company's pages with their funnel, price, stars and stock. */
export function ListingsTable({ view, onOpen }: { view: Sight; onOpen: (id: number) => void }) {
  const { t } = useTranslation(['market/numbers', 'market/store', 'market']);
  const format = useFormat();
  const name = useNames(view);
  const [days, setDays] = useState(7);
  const count = (key: keyof Funnel) => ({
    key,
    title: t(`funnel.${key}`),
    isNumber: true,
    isSortable: true,
    value: (listing: Listing) => funnelOf(listing, days)[key],
    render: (listing: Listing) => format.number(funnelOf(listing, days)[key]),
  });
  const conversion = (listing: Listing) => {
    const { units, clicks } = funnelOf(listing, days);
    return shareOf(units, clicks);
  };
  return (
    <DataTable<Listing>
      label={t('listings.table')}
      csv="listings"
      rows={view.listings}
      rowKey={({ id }) => String(id)}
      onOpen={({ id }) => onOpen(id)}
      empty={null}
      filters={
        <Segmented
          aria-label={t('listings.span')}
          value={days}
          onChange={setDays}
          options={SPANS.map((value) => ({ value, label: t('listings.lastDays', { days: value }) }))}
        />
      }
      columns={[
        {
          key: 'product',
          title: t('product'),
          isSortable: true,
          value: ({ product }) => name('product', product),
          render: ({ product, title }) => (
            <span>
              {name('product', product)}
              <span className={styles.title} dir="auto">
                {title}
              </span>
            </span>
          ),
        },
        {
          key: 'market',
          title: t('market'),
          isSortable: true,
          value: ({ market }) => name('market', market),
        },
        {
          key: 'price',
          title: t('price'),
          isNumber: true,
          value: ({ price, currency }) => majorOf(price, currency),
          render: ({ price, currency, off }) => (
            <>
              {format.money(price, currency)}
              {off > 0 && (
                <Tag color="processing">{t('listings.off', { off: format.percent(off / 1000) })}</Tag>
              )}
            </>
          ),
        },
        count('impressions'),
        count('clicks'),
        count('units'),
        {
          key: 'conversion',
          title: t('funnel.conversion'),
          isNumber: true,
          isSortable: true,
          value: conversion,
          render: (listing) => {
            const share = conversion(listing);
            return share === null ? '–' : format.percent(share);
          },
        },
        {
          key: 'stars',
          title: t('listings.stars'),
          isNumber: true,
          isSortable: true,
          value: ({ stars }) => stars ?? null,
          render: ({ stars, reviews }) =>
            stars === undefined
              ? '–'
              : t('listings.starsOf', { stars: format.number(stars, 1), count: reviews }),
        },
        {
          key: 'inStock',
          title: t('listings.stock'),
          unit: t('unit.units'),
          isNumber: true,
          isSortable: true,
          value: ({ inStock }) => inStock,
        },
        {
          key: 'state',
          title: t('state'),
          value: ({ isPaused }) => (isPaused ? 1 : 0),
          render: (listing) => <ListingState listing={listing} />,
        },
      ]}
    />
  );
}
