import type { World } from '@portolan/contract/market';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { BidParts } from '../bids/bid-parts.tsx';
import { useReviewTitle } from '../bids/use-review-title.ts';
import type { Sight } from '../use-company.ts';
import styles from './ad-increment.module.css';

export interface BidReviewProps {
  world: World;
  company: string;
  view: Sight;
}

/** A week, as far as the world is that old. */
const DAYS = 7;

/** What a company's bids left lying. Its students see the same, as far as a platform would tell them; it is worked out when it is asked for. */
export function BidReview({ world, company, view }: BidReviewProps) {
  const { t } = useTranslation('market/bids');
  const titleOf = useReviewTitle();
  const [isAsked, setIsAsked] = useState(false);
  const found = useQuery({
    ...api.market.advertising.regret.queryOptions({
      input: { world: world.id, company, days: DAYS, until: world.day },
    }),
    // What was played does not change.
    staleTime: Infinity,
    enabled: isAsked,
  });
  if (view.ads.campaigns.length === 0 || world.day === 0) return null;
  return (
    <section className={styles.section} aria-label={t('bids.tab')}>
      <h2 className={styles.heading}>{t('bids.tab')}</h2>
      <p className={styles.quiet}>{t('bids.lead.help')}</p>
      <div className={styles.ask}>
        <Button loading={found.isFetching} onClick={() => setIsAsked(true)}>
          {t('bids.lead.ask')}
        </Button>
      </div>
      {found.isError && <FailureState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isFetching && <Skeleton title={false} paragraph={{ rows: 4 }} />}
      {found.data && (
        <>
          <h3 className={styles.found}>{titleOf(found.data)}</h3>
          <BidParts view={view} review={found.data} />
        </>
      )}
    </section>
  );
}
