import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { useThresholdText } from './use-threshold-text.ts';

type Campaign = Sight['promotion']['markets'][number]['campaigns'][number] & { market: string };

/** The campaigns of all platforms on which the company sells: when entry is open, and what it asks. */
export function Campaigns({ view }: { view: Sight }) {
  const { t } = useTranslation(['market/promotion', 'market']);
  const format = useFormat();
  const name = useNames(view);
  const threshold = useThresholdText();
  const all = view.promotion.markets.flatMap(({ market, campaigns }) =>
    campaigns.map((campaign): Campaign => ({ ...campaign, market })),
  );
  const state = ({ opensOn, closesOn, until }: Campaign) => {
    const next = view.day + 1;
    if (until < next) return t('promo.state.over');
    if (next < opensOn) return t('promo.state.opens', { day: format.day(opensOn) });
    return next <= closesOn ? t('promo.state.open', { day: format.day(closesOn) }) : t('promo.state.closed');
  };
  const entered = ({ id, market }: Campaign) =>
    view.promotion.pages.filter(
      (page) => page.market === market && page.running.some(({ campaign }) => campaign === id),
    ).length;
  return (
    <DataTable<Campaign>
      label={t('promo.campaigns')}
      rows={all.toSorted((a, b) => a.from - b.from)}
      rowKey={({ id, market }) => `${market} ${id}`}
      empty={t('promo.noCampaigns')}
      columns={[
        { key: 'name', title: t('promo.campaign'), value: ({ name: both }) => format.said(both) },
        {
          key: 'market',
          title: t('market'),
          isSortable: true,
          value: ({ market }) => name('market', market),
        },
        {
          key: 'days',
          title: t('promo.runs'),
          isSortable: true,
          value: ({ from }) => from,
          render: ({ from, until }) => t('promo.days', { from, until }),
        },
        { key: 'state', title: t('promo.entry'), value: state },
        { key: 'threshold', title: t('promo.asks'), value: ({ entry }) => threshold(entry) },
        { key: 'entered', title: t('promo.entered'), isNumber: true, value: entered },
      ]}
    />
  );
}
