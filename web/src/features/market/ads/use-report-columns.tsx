import type { AdReportRow } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Column } from '../../../ui/table-column.ts';
import type { Sight } from '../use-company.ts';
import { adRates } from './ad-rates.ts';
import type { Report } from './reports.ts';
import { useTargetName } from './use-target-name.ts';

type Key =
  | 'impressions'
  | 'clicks'
  | 'ctr'
  | 'cpc'
  | 'spend'
  | 'orders'
  | 'sales'
  | 'conversion'
  | 'acos'
  | 'roas';

/** Searches are told when somebody clicked after them, so how often they were seen is no figure of that report. */
const FIGURES: Record<Report, readonly Key[]> = {
  terms: ['clicks', 'cpc', 'spend', 'orders', 'conversion', 'sales', 'acos', 'roas'],
  placements: ['impressions', 'clicks', 'ctr', 'cpc', 'spend', 'orders', 'sales', 'acos', 'roas'],
  days: ['impressions', 'clicks', 'ctr', 'cpc', 'spend', 'orders', 'sales', 'acos', 'roas'],
};

/** What a report is about, and the figures that follow from clicks, money and orders. */
export function useReportColumns(view: Sight, by: Report): Column<AdReportRow>[] {
  const { t } = useTranslation('market/ads');
  const format = useFormat();
  const targetName = useTargetName(view);
  const campaignOf = ({ campaign }: AdReportRow) => view.ads.campaigns.find(({ id }) => id === campaign);
  const targetOf = (row: AdReportRow): string => {
    const group = campaignOf(row)?.groups.find(({ id }) => id === row.adGroup);
    const target = group?.targets.find(({ id }) => id === row.target);
    return target ? targetName(target) : '';
  };
  const about: Record<string, Column<AdReportRow>> = {
    day: {
      key: 'day',
      title: t('ads.day'),
      isNumber: true,
      isSortable: true,
      value: ({ day }) => day,
    },
    campaign: {
      key: 'campaign',
      title: t('ads.name'),
      isSortable: true,
      value: (row) => campaignOf(row)?.name ?? String(row.campaign),
    },
    target: { key: 'target', title: t('ads.target'), isSortable: true, value: targetOf },
    words: { key: 'words', title: t('ads.searched'), isSortable: true, value: ({ words }) => words },
    placement: {
      key: 'placement',
      title: t('ads.placement'),
      value: ({ placement }) => (placement ? t(`ads.placement.${placement}`) : ''),
    },
  };
  const names = {
    terms: ['words', 'campaign', 'target'],
    placements: ['placement', 'campaign'],
    days: ['day', 'campaign', 'target'],
  }[by];
  return [
    ...names.flatMap((name) => about[name] ?? []),
    ...FIGURES[by].map((key): Column<AdReportRow> => ({
      key,
      title: t(`ads.${key}`),
      isNumber: true,
      isSortable: true,
      value: (row) => plain(row, key),
      render: (row) => written(row, key),
    })),
  ];

  function written(row: AdReportRow, key: Key): string {
    const value = figure(row, key);
    if (value === null) return '–';
    if (key === 'spend' || key === 'sales' || key === 'cpc') return format.money(value, row.currency);
    if (key === 'roas') return format.number(value, 2);
    return key === 'ctr' || key === 'conversion' || key === 'acos'
      ? format.percent(value)
      : format.number(value);
  }
}

function figure(row: AdReportRow, key: Key): number | null {
  if (key === 'ctr' || key === 'cpc' || key === 'conversion' || key === 'acos' || key === 'roas')
    return adRates(row)[key];
  return row[key];
}

/** What is sorted by and exported: money in whole units. */
function plain(row: AdReportRow, key: Key): number | null {
  const value = figure(row, key);
  const isMoney = key === 'spend' || key === 'sales' || key === 'cpc';
  return value !== null && isMoney ? majorOf(value, row.currency) : value;
}
