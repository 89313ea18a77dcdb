import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { currencyOf } from './currency-of.ts';

type Past = Sight['promotion']['past'][number];

/** What finished promotions have brought, and what was given and paid for it. */
export function PastPromotions({ view }: { view: Sight }) {
  const { t } = useTranslation(['market/promotion', 'market', 'terms']);
  const format = useFormat();
  const name = useNames(view);
  const listingOf = ({ listing }: Past) => view.listings.find(({ id }) => id === listing);
  const currency = currencyOf(view);
  const money = (key: 'sales' | 'given' | 'fees') => ({
    key,
    title: t(`promo.${key}`),
    isNumber: true,
    value: ({ tally }: Past) => tally[key],
    render: (past: Past) => format.money(past.tally[key], currency(past.market)),
  });
  return (
    <DataTable<Past>
      label={t('promo.past')}
      csv="past-promotions"
      rows={view.promotion.past.toReversed()}
      rowKey={({ kind, listing, from, until }) => `${kind} ${listing} ${from} ${until}`}
      empty={t('promo.nothingPast')}
      columns={[
        { key: 'kind', title: t('promo.kind'), value: ({ kind }) => t(`promotion.${kind}`, { ns: 'terms' }) },
        {
          key: 'page',
          title: t('product'),
          value: (past) =>
            `${name('product', listingOf(past)?.product ?? '')} · ${name('market', past.market)}`,
        },
        {
          key: 'days',
          title: t('promo.runs'),
          isSortable: true,
          value: ({ from }) => from,
          render: ({ from, until }) => t('promo.days', { from, until }),
        },
        { key: 'orders', title: t('promo.orders'), isNumber: true, value: ({ tally }) => tally.orders },
        { key: 'units', title: t('promo.units'), isNumber: true, value: ({ tally }) => tally.units },
        money('sales'),
        money('given'),
        money('fees'),
      ]}
    />
  );
}
