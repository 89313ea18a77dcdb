import { useTranslation } from 'react-i18next';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Column } from '../../../ui/table-column.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './offers-table.module.css';
import { priceRatio } from './price-ratio.ts';

export type Offer = Sight['catalogue']['offers'][number];

/** What an offer is compared by. */
export function useOfferColumns(view: Sight): Column<Offer>[] {
  const { t } = useTranslation(['market/sourcing', 'market']);
  const format = useFormat();
  const name = useNames(view);
  const { products, suppliers } = view.catalogue;
  const productOf = (id: string) => products.find((each) => each.id === id);
  const supplierOf = (id: string) => suppliers.find((each) => each.id === id);
  const currency = view.money.homeCurrency;
  const atToday = (offer: Offer, minor: number) => minor * priceRatio(view, offer.supplier);
  const money = (offer: Offer, minor: number | undefined) =>
    minor === undefined ? '–' : format.money(atToday(offer, minor), currency);
  const major = (offer: Offer, minor: number | undefined) =>
    minor === undefined ? null : majorOf(atToday(offer, minor), currency);
  return [
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
      value: (offer) => major(offer, offer.breaks[0]?.price),
      render: (offer) => money(offer, offer.breaks[0]?.price),
    },
    {
      key: 'best',
      title: t('offers.priceAtMost'),
      isNumber: true,
      isSortable: true,
      value: (offer) => major(offer, offer.breaks.at(-1)?.price),
      render: (offer) => (
        <>
          {money(offer, offer.breaks.at(-1)?.price)}
          <span className={styles.second}>{t('offers.from', { count: offer.breaks.at(-1)?.from ?? 0 })}</span>
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
  ];
}
