import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { currencyOf } from './currency-of.ts';

type Page = Sight['promotion']['pages'][number];

/** The company's pages with what each asks and what runs on it. */
export function PromotedPages({ view, onOpen }: { view: Sight; onOpen: (listing: number) => void }) {
  const { t } = useTranslation(['market/promotion', 'market', 'terms']);
  const format = useFormat();
  const name = useNames(view);
  const listingOf = ({ listing }: Page) => view.listings.find(({ id }) => id === listing);
  const currency = currencyOf(view);
  const money = (page: Page, minor: number) => format.money(minor, currency(page.market));
  const runs = ({ running }: Page) =>
    running.length === 0
      ? t('promo.nothingRuns')
      : format.list(running.map(({ kind }) => t(`promotion.${kind}`, { ns: 'terms' })));
  return (
    <DataTable<Page>
      label={t('promo.pages')}
      csv="promotions"
      rows={view.promotion.pages}
      rowKey={({ listing }) => String(listing)}
      onOpen={({ listing }) => onOpen(listing)}
      empty={t('promo.noPages')}
      columns={[
        {
          key: 'product',
          title: t('product'),
          isSortable: true,
          value: (page) => name('product', listingOf(page)?.product ?? ''),
        },
        {
          key: 'market',
          title: t('market'),
          isSortable: true,
          value: ({ market }) => name('market', market),
        },
        {
          key: 'price',
          title: t('promo.price'),
          isNumber: true,
          value: ({ price, market }) => majorOf(price, currency(market)),
          render: (page) => money(page, page.price),
        },
        {
          key: 'was',
          title: t('promo.was'),
          isNumber: true,
          value: ({ was, market }) => (was ? majorOf(was.price, currency(market)) : null),
          render: (page) => (page.was ? money(page, page.was.price) : '–'),
        },
        { key: 'running', title: t('promo.running'), value: runs },
      ]}
    />
  );
}
