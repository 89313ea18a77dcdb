import type { World } from '@portolan/contract/market';
import { useQuery } from '@tanstack/react-query';
import { Button, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import type { Sight } from '../use-company.ts';
import { AdIncrementTable } from './ad-increment-table.tsx';
import styles from './ad-increment.module.css';

export interface AdIncrementProps {
  world: World;
  company: string;
  view: Sight;
}

/** A week, as far as the world is that old. */
const DAYS = 7;
const ALL = 'all';

/**
 * What a company's advertising really added. A student cannot know it and has to find out by pausing; who leads the
 * world may have the days played again without the rows, which takes some seconds and is done when it is asked for.
 */
export function AdIncrement({ world, company, view }: AdIncrementProps) {
  const { t } = useTranslation('market/lead');
  const [campaign, setCampaign] = useState(ALL);
  const [asked, setAsked] = useState<string>();
  const found = useQuery({
    ...api.market.advertising.increment.queryOptions({
      input: {
        world: world.id,
        company,
        days: DAYS,
        until: world.day,
        ...(asked !== undefined && asked !== ALL && { campaign: Number(asked) }),
      },
      // What was played does not change.
      staleTime: Infinity,
    }),
    enabled: asked !== undefined,
  });
  const { campaigns } = view.ads;
  if (campaigns.length === 0 || world.day === 0) return null;
  return (
    <section className={styles.section} aria-label={t('increment.title')}>
      <h2 className={styles.heading}>{t('increment.title')}</h2>
      <p className={styles.quiet}>{t('increment.help')}</p>
      <div className={styles.ask}>
        <Select
          aria-label={t('increment.campaign')}
          value={campaign}
          onChange={setCampaign}
          popupMatchSelectWidth={false}
          options={[
            { value: ALL, label: t('increment.all') },
            ...campaigns.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <Button loading={found.isFetching} onClick={() => setAsked(campaign)}>
          {t('increment.ask')}
        </Button>
      </div>
      {found.isError && <FailureState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isFetching && <Skeleton title={false} paragraph={{ rows: 4 }} />}
      {found.data && !found.isFetching && (
        <AdIncrementTable found={found.data} currency={view.money.homeCurrency} />
      )}
    </section>
  );
}
