import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { LinkButton } from '../../../app/link-button.tsx';
import { PagePending } from '../../../app/page-pending.tsx';
import { ratesOf, sumOf } from '../../../features/market/numbers/funnel.ts';
import { ListingFunnels } from '../../../features/market/numbers/listing-funnels.tsx';
import styles from '../../../features/market/numbers/numbers.module.css';
import { Traffic } from '../../../features/market/numbers/traffic.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

const SPANS = [7, 14, 28] as const;

/** Who saw, clicked, considered and bought, by listing and day. */
export function TrafficPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const { world, company, view } = useCompany();
  const [listing, setListing] = useState<number>();
  const [span, setSpan] = useState<number>(SPANS[0]);
  const daily = useQuery(api.market.companies.daily.queryOptions({ input: { world: world.id, company } }));
  if (daily.isError) return <FailureState error={daily.error} onRetry={() => void daily.refetch()} />;
  if (!daily.data) return <PagePending />;
  const from = Math.max(1, view.day - span + 1);
  const inSpan = daily.data.filter(({ day }) => day >= from);
  const rows = inSpan.filter((row) => listing === undefined || row.listing === listing);
  const sum = sumOf(rows);
  const { click, conversion } = ratesOf(sum);
  const percent = (rate: number | null) => (rate === null ? '–' : format.percent(rate));
  const title =
    sum.impressions === 0
      ? t('traffic.title.none', { count: span })
      : t('traffic.title.seen', {
          count: span,
          impressions: format.number(sum.impressions),
          click: percent(click),
          orders: format.number(sum.orders),
          conversion: percent(conversion),
        });
  return (
    <>
      <PageHeader title={title} tab={t('numbers.tab')} help={t('traffic.help')} />
      {view.listings.length === 0 ? (
        <EmptyState
          title={t('traffic.empty')}
          text={t('traffic.emptyText')}
          action={<LinkButton to="/student">{t('orders.toToday')}</LinkButton>}
        />
      ) : (
        <>
          <div className={styles.filters}>
            <Select
              aria-label={t('traffic.span')}
              value={span}
              onChange={setSpan}
              options={SPANS.map((count) => ({ value: count, label: t('traffic.days', { count }) }))}
            />
            <Select
              aria-label={t('traffic.listing')}
              placeholder={t('traffic.allListings')}
              allowClear
              className={styles.listing ?? ''}
              value={listing ?? null}
              onChange={(value) => setListing(value ?? undefined)}
              options={view.listings.map(({ id, title: name }) => ({ value: id, label: name }))}
            />
          </div>
          <Traffic rows={rows} from={from} until={view.day} />
          <ListingFunnels view={view} rows={inSpan} />
        </>
      )}
    </>
  );
}
