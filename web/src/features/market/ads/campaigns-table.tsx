import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { adRates } from './ad-rates.ts';
import type { Campaign } from './use-target-name.ts';

const COLOURS = { running: 'success', paused: 'warning', ended: 'default' } as const;

/** All campaigns with what they have cost and brought so far. */
export function CampaignsTable({ view, onOpen }: { view: Sight; onOpen: (id: number) => void }) {
  const { t } = useTranslation(['market/ads', 'market']);
  const format = useFormat();
  const name = useNames(view);
  const amount = (key: 'dailyBudget' | 'spend' | 'sales', of: (campaign: Campaign) => number) => ({
    key,
    title: t(`ads.${key}`),
    isNumber: true,
    isSortable: true,
    value: (campaign: Campaign) => majorOf(of(campaign), campaign.currency),
    render: (campaign: Campaign) => format.money(of(campaign), campaign.currency),
  });
  const count = (key: 'clicks' | 'orders') => ({
    key,
    title: t(`ads.${key}`),
    isNumber: true,
    isSortable: true,
    value: ({ totals }: Campaign) => totals[key],
    render: ({ totals }: Campaign) => format.number(totals[key]),
  });
  const rate = (key: 'acos' | 'roas') => ({
    key,
    title: t(`ads.${key}`),
    isNumber: true,
    isSortable: true,
    value: ({ totals }: Campaign) => adRates(totals)[key],
    render: ({ totals }: Campaign) => {
      const found = adRates(totals)[key];
      if (found === null) return '–';
      return key === 'acos' ? format.percent(found) : format.number(found, 2);
    },
  });
  return (
    <DataTable<Campaign>
      label={t('ads.campaigns')}
      csv="campaigns"
      rows={view.ads.campaigns}
      rowKey={({ id }) => String(id)}
      onOpen={({ id }) => onOpen(id)}
      empty={null}
      columns={[
        { key: 'name', title: t('ads.name'), isSortable: true, value: (campaign) => campaign.name },
        {
          key: 'market',
          title: t('market'),
          isSortable: true,
          value: ({ market }) => name('market', market),
        },
        {
          key: 'state',
          title: t('state'),
          value: ({ state }) => t(`ads.state.${state}`),
          render: ({ state }) => <Tag color={COLOURS[state]}>{t(`ads.state.${state}`)}</Tag>,
        },
        amount('dailyBudget', ({ dailyBudget }) => dailyBudget),
        count('clicks'),
        amount('spend', ({ totals }) => totals.spend),
        count('orders'),
        amount('sales', ({ totals }) => totals.sales),
        rate('acos'),
        rate('roas'),
      ]}
    />
  );
}
