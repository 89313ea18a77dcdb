import { useQuery } from '@tanstack/react-query';
import { InputNumber, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { LinkButton } from '../../../app/link-button.tsx';
import { PagePending } from '../../../app/page-pending.tsx';
import { BidParts } from '../../../features/market/bids/bid-parts.tsx';
import styles from '../../../features/market/bids/bids.module.css';
import { useReviewTitle } from '../../../features/market/bids/use-review-title.ts';
import { useCompany, type Desk } from '../../../features/market/use-company.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

const SPANS = [1, 7] as const;

/** Which bids of some days were too high or too low, and which campaign lacked the money that another wasted. */
export function BidsPage() {
  const { t } = useTranslation('market/bids');
  const desk = useCompany();
  const { day: today, ads } = desk.view;
  const [until, setUntil] = useState(today);
  const [days, setDays] = useState<number>(SPANS[1]);
  if (today === 0 || ads.campaigns.length === 0) {
    return (
      <>
        <PageHeader title={t('bids.title.none')} tab={t('bids.tab')} help={t('bids.help')} />
        <EmptyState
          title={t('bids.empty')}
          text={t('bids.emptyText')}
          action={<LinkButton to="/student/store/advertising">{t('bids.toAds')}</LinkButton>}
        />
      </>
    );
  }
  return <BidsOfDays desk={desk} until={until} days={days} onUntil={setUntil} onDays={setDays} />;
}

interface BidsOfDaysProps {
  desk: Desk;
  until: number;
  days: number;
  onUntil: (until: number) => void;
  onDays: (days: number) => void;
}

function BidsOfDays({ desk, until, days, onUntil, onDays }: BidsOfDaysProps) {
  const { t } = useTranslation('market/bids');
  const titleOf = useReviewTitle();
  const { world, company, view } = desk;
  const told = useQuery({
    ...api.market.advertising.regret.queryOptions({ input: { world: world.id, company, until, days } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (told.isError) return <FailureState error={told.error} onRetry={() => void told.refetch()} />;
  if (!told.data) return <PagePending />;
  return (
    <>
      <PageHeader title={titleOf(told.data)} tab={t('bids.tab')} help={t('bids.help')} />
      <div className={styles.filters}>
        <label>
          {t('bids.until')}{' '}
          <InputNumber
            aria-label={t('bids.until')}
            min={1}
            max={view.day}
            precision={0}
            value={until}
            onChange={(value) => value !== null && onUntil(value)}
          />
        </label>
        <Segmented
          aria-label={t('bids.span')}
          value={days}
          onChange={onDays}
          options={SPANS.map((count) => ({ value: count, label: t('bids.lastDays', { count }) }))}
        />
      </div>
      <BidParts view={view} review={told.data} />
    </>
  );
}
