import type { AdReportRow } from '@portolan/contract/market';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Segmented, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { REPORTS, type Report } from './reports.ts';
import { useReportColumns } from './use-report-columns.tsx';

const SPANS = [1, 7, 14, 28] as const;
const PAGE = 500;

/** What was searched, where the rows stood, and how each day went: the reports that a seller reads. */
export function AdReport({ desk }: { desk: Desk }) {
  const { t } = useTranslation('market/ads');
  const format = useFormat();
  const { world, company, view } = desk;
  const [by, setBy] = useState<Report>('terms');
  const [span, setSpan] = useState<number>(7);
  const [campaign, setCampaign] = useState<number>();
  const [offset, setOffset] = useState(0);
  const columns = useReportColumns(view, by);
  const report = useQuery(
    api.market.advertising.report.queryOptions({
      input: {
        world: world.id,
        company,
        by,
        from: Math.max(1, view.day - span + 1),
        until: view.day,
        ...(campaign === undefined ? {} : { campaign }),
        limit: PAGE,
        offset,
      },
      placeholderData: keepPreviousData,
    }),
  );
  const first =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setOffset(0);
    };
  if (report.isError) return <FailureState error={report.error} onRetry={() => void report.refetch()} />;
  const total = report.data?.total ?? 0;
  return (
    <DataTable<AdReportRow>
      label={t(`ads.report.${by}`)}
      csv={`ads-${by}`}
      rows={report.data?.rows}
      rowKey={({ day, campaign: of, target, placement, words }) =>
        [day, of, target, placement, words].join(' ')
      }
      empty={<p>{t('ads.report.empty')}</p>}
      paging={total > PAGE ? { offset, limit: PAGE, total, onChange: setOffset } : undefined}
      filters={
        <Space wrap>
          <Segmented
            aria-label={t('ads.reports')}
            value={by}
            onChange={first(setBy)}
            options={REPORTS.map((value) => ({ value, label: t(`ads.report.${value}`) }))}
          />
          <Select
            aria-label={t('ads.report.span')}
            value={span}
            onChange={first(setSpan)}
            options={SPANS.map((count) => ({ value: count, label: t('ads.report.lastDays', { count }) }))}
          />
          <Select
            aria-label={t('ads.report.campaign')}
            placeholder={t('ads.report.allCampaigns')}
            allowClear
            style={{ minWidth: 180 }}
            value={campaign ?? null}
            onChange={first((value: number | null) => setCampaign(value ?? undefined))}
            options={view.ads.campaigns.map(({ id, name }) => ({
              value: id,
              label: `${name} · ${format.number(id)}`,
            }))}
          />
        </Space>
      }
      columns={columns}
    />
  );
}
