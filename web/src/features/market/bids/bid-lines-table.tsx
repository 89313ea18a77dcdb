import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Column } from '../../../ui/table-column.ts';
import { useTargetName } from '../ads/use-target-name.ts';
import { useListingNames } from '../listing-names.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import type { BidLine, BidReview } from './findings.ts';

export interface BidLinesTableProps {
  view: Sight;
  review: BidReview;
}

/** Every bid by target, page and placement: what it was, what a click is worth, and what a better one would have earned. */
export function BidLinesTable({ view, review }: BidLinesTableProps) {
  const { t } = useTranslation(['market/bids', 'market/ads', 'market']);
  const format = useFormat();
  const targetName = useTargetName(view);
  const listingName = useListingNames(view);
  const name = useNames(view);
  const price = (key: 'bid' | 'worth', title: string): Column<BidLine> => ({
    key,
    title,
    isNumber: true,
    isSortable: true,
    value: (line) => majorOf(line[key], line.currency),
    render: (line) => format.money(line[key], line.currency),
  });
  const part = (key: 'over' | 'under' | 'allocation'): Column<BidLine> => ({
    key,
    title: t(`bids.${key}`),
    isNumber: true,
    isSortable: true,
    value: (line) => majorOf(line[key], review.currency),
    render: (line) => (line[key] === 0 ? '–' : format.money(line[key], review.currency)),
  });
  const columns: Column<BidLine>[] = [
    { key: 'target', title: t('ads.target', { ns: 'market/ads' }), value: ({ aim }) => targetName(aim) },
    {
      key: 'placement',
      title: t('ads.placement', { ns: 'market/ads' }),
      value: ({ placement }) => t(`ads.placement.${placement}`, { ns: 'market/ads' }),
    },
    { key: 'listing', title: t('bids.listing'), value: ({ listing }) => listingName(listing).short },
    {
      key: 'market',
      title: t('market', { ns: 'market' }),
      isSortable: true,
      value: ({ market }) => name('market', market),
    },
    {
      key: 'clicks',
      title: t('ads.clicks', { ns: 'market/ads' }),
      isNumber: true,
      isSortable: true,
      value: ({ clicks }) => clicks,
      render: ({ clicks }) => format.number(clicks),
    },
    {
      key: 'paid',
      title: t('bids.paid'),
      isNumber: true,
      isSortable: true,
      value: (line) => (line.clicks === 0 ? null : majorOf(line.spend / line.clicks, line.currency)),
      render: (line) => (line.clicks === 0 ? '–' : format.money(line.spend / line.clicks, line.currency)),
    },
    price('bid', t('bids.bid')),
    price('worth', t('bids.worthOfClick')),
    {
      key: 'better',
      title: t('bids.better'),
      isNumber: true,
      value: ({ better, currency }) => (better ? majorOf(better.bid, currency) : null),
      render: ({ better, currency }) => {
        if (!better) return '–';
        return better.bid === 0 ? t('bids.stop') : format.money(better.bid, currency);
      },
    },
    part('over'),
    part('under'),
    part('allocation'),
  ];
  return (
    <DataTable<BidLine>
      label={t('bids.lines')}
      csv="bids"
      rows={review.lines}
      rowKey={({ campaign, target, listing, placement }) => [campaign, target, listing, placement].join(' ')}
      empty={<p>{t('bids.noLines')}</p>}
      columns={columns}
    />
  );
}
