import type { CompanyStanding, World } from '@portolan/contract/market';
import { useQuery } from '@tanstack/react-query';
import { Switch, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import { useStoreText, WeakestStores } from './weakest-stores.tsx';

/** All companies of a world at once; rivals can be set beside them. */
export function Standings({ world, onOpen }: { world: World; onOpen?: (company: string) => void }) {
  const { t } = useTranslation(['market/lead', 'market']);
  const format = useFormat();
  const { inFull } = useStoreText();
  const [withRivals, setWithRivals] = useState(false);
  const all = useQuery(api.market.worlds.standings.queryOptions({ input: { world: world.id } }));
  if (all.isError) return <FailureState error={all.error} onRetry={() => void all.refetch()} />;
  const currency = world.scenario.homeCurrency;
  const unit = 10 ** decimalsOf(currency);
  const money = (key: 'cash' | 'netWorth' | 'profit' | 'revenueLastWeek') => ({
    key,
    title: t(`standing.${key}`),
    unit: currency,
    isNumber: true,
    isSortable: true,
    value: (row: CompanyStanding) => Math.round(row[key] / unit),
    render: (row: CompanyStanding) => format.number(Math.round(row[key] / unit)),
  });
  const count = (key: 'orders' | 'toShip' | 'overdue' | 'openLetters' | 'openReturns' | 'decisions') => ({
    key,
    title: t(`standing.${key}`),
    isNumber: true,
    isSortable: true,
    value: (row: CompanyStanding) => row[key],
    render: (row: CompanyStanding) => format.number(row[key]),
  });
  return (
    <DataTable<CompanyStanding>
      label={t('standing.table')}
      csv="standings"
      rows={all.data?.filter(({ company }) => withRivals || company.kind === 'team')}
      rowKey={({ company }) => company.id}
      {...(onOpen && { onOpen: ({ company }) => onOpen(company.id) })}
      empty={<EmptyState title={t('standing.none')} text={t('standing.noneText')} />}
      filters={
        <label>
          <Switch size="small" checked={withRivals} onChange={setWithRivals} /> {t('standing.withRivals')}
        </label>
      }
      columns={[
        {
          key: 'company',
          title: t('company'),
          width: 140,
          value: ({ company }) => company.name,
          render: ({ company, isSuspended }) => (
            <>
              {company.name} {company.kind === 'rival' && <Tag>{t('rival')}</Tag>}
              {isSuspended && <Tag color="error">{t('suspended')}</Tag>}
            </>
          ),
        },
        money('netWorth'),
        money('profit'),
        money('revenueLastWeek'),
        money('cash'),
        count('orders'),
        count('toShip'),
        count('overdue'),
        {
          key: 'lateShare',
          title: t('standing.lateShare'),
          isNumber: true,
          isSortable: true,
          value: ({ lateShare }) => lateShare,
          render: ({ lateShare }) => (lateShare === null ? '–' : format.percent(lateShare)),
        },
        {
          key: 'rating',
          title: t('standing.rating'),
          isNumber: true,
          isSortable: true,
          value: ({ rating }) => rating,
          render: ({ rating }) => (rating === null ? '–' : format.number(rating, 2)),
        },
        {
          key: 'stores',
          title: t('standing.stores'),
          value: ({ stores }) => stores.map(inFull).join('; '),
          render: ({ stores }) => <WeakestStores stores={stores} />,
        },
        count('openLetters'),
        count('openReturns'),
        count('decisions'),
      ]}
    />
  );
}
