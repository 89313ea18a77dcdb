import type { DailyRow } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import { useListingNames } from '../listing-names.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { ratesOf, sumOf, type Funnel, type Rates } from './funnel.ts';
import styles from './numbers.module.css';

interface Row {
  listing: number;
  market: string;
  currency: string;
  revenue: number;
  funnel: Funnel;
  rates: Rates;
}

/** Every listing's funnel over a span, side by side. */
export function ListingFunnels({ view, rows }: { view: Sight; rows: readonly DailyRow[] }) {
  const { t } = useTranslation(['market/numbers', 'market/orders']);
  const format = useFormat();
  const names = useNames(view);
  const nameOf = useListingNames(view);
  const count = (key: 'impressions' | 'clicks' | 'carts' | 'orders' | 'lost') => ({
    key,
    title: t(key === 'lost' ? 'numbers.lost' : `funnel.${key}`),
    isNumber: true,
    isSortable: true,
    value: ({ funnel }: Row) => funnel[key],
    render: ({ funnel }: Row) => format.number(funnel[key]),
  });
  const rate = (key: keyof Rates) => ({
    key: `${key}-rate`,
    title: t(key === 'conversion' ? 'funnel.conversion' : `numbers.rate.${key}`),
    unit: '%',
    isNumber: true,
    isSortable: true,
    value: ({ rates }: Row) => {
      const value = rates[key];
      return value === null ? null : Math.round(value * 1000) / 10;
    },
    render: ({ rates }: Row) => {
      const value = rates[key];
      return value === null ? '–' : format.number(value * 100, 1);
    },
  });
  return (
    <DataTable<Row>
      label={t('numbers.byListing')}
      csv="listings"
      rows={byListing(rows)}
      rowKey={({ listing }) => String(listing)}
      empty={<p className={styles.none}>{t('numbers.noRows')}</p>}
      columns={[
        { key: 'listing', title: t('order.listing'), value: ({ listing }) => nameOf(listing).title },
        { key: 'market', title: t('order.market'), value: ({ market }) => names('market', market) },
        count('impressions'),
        count('clicks'),
        rate('click'),
        count('carts'),
        rate('cart'),
        count('orders'),
        rate('conversion'),
        {
          key: 'revenue',
          title: t('numbers.revenue'),
          isNumber: true,
          isSortable: true,
          value: ({ revenue, currency }) => majorOf(revenue, currency),
          render: ({ revenue, currency }) =>
            format.money(revenue, currency, { isWhole: true, withCode: true }),
        },
        count('lost'),
      ]}
    />
  );
}

function byListing(rows: readonly DailyRow[]): Row[] {
  const listings = Map.groupBy(rows, ({ listing }) => listing);
  return [...listings].flatMap(([listing, of]) => {
    const [first] = of;
    if (!first) return [];
    const funnel = sumOf(of);
    const revenue = of.reduce((sum, row) => sum + row.revenue, 0);
    const { market, currency } = first;
    return [{ listing, market, currency, revenue, funnel, rates: ratesOf(funnel) }];
  });
}
