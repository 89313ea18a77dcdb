import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Column } from '../../../ui/table-column.ts';
import type { BidCampaign, BidReview } from './findings.ts';

/** Campaign by campaign: what its money brought, when it ran out, and how much of it was better elsewhere. */
export function BidCampaignsTable({ review }: { review: BidReview }) {
  const { t } = useTranslation(['market/bids', 'market/ads']);
  const format = useFormat();
  const { currency } = review;
  const money = (
    key: 'spend' | 'worth' | 'over' | 'under' | 'allocation' | 'moved',
    title = t(`bids.${key}`),
  ): Column<BidCampaign> => ({
    key,
    title,
    isNumber: true,
    isSortable: true,
    value: (campaign) => majorOf(campaign[key], currency),
    render: (campaign) => format.money(campaign[key], currency),
  });
  const ranOut = ({ ranOut: times }: BidCampaign): string =>
    format.list(times.map(({ day, hour }) => t('bids.ranOutAt', { day, hour })));
  return (
    <DataTable<BidCampaign>
      label={t('bids.campaigns')}
      csv="bids-by-campaign"
      rows={review.campaigns}
      rowKey={({ campaign }) => String(campaign)}
      empty={null}
      columns={[
        {
          key: 'name',
          title: t('ads.name', { ns: 'market/ads' }),
          isSortable: true,
          value: ({ name }) => name,
        },
        money('spend'),
        money('worth'),
        { key: 'ranOut', title: t('bids.ranOut'), value: (campaign) => ranOut(campaign) || '–' },
        money('over'),
        money('under'),
        money('allocation'),
        money('moved'),
      ]}
    />
  );
}
