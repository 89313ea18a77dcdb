import { Button, Space, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import { adRates } from './ad-rates.ts';
import { useTargetName, type AdGroup, type Campaign, type Target } from './use-target-name.ts';

/** The targets of a group; those that are selected get a bid, rest, or run again. */
export function TargetsTable({ desk, campaign, group }: { desk: Desk; campaign: Campaign; group: AdGroup }) {
  const { t } = useTranslation('market/ads');
  const format = useFormat();
  const nameOf = useTargetName(desk.view);
  const { currency } = campaign;
  const unit = 10 ** decimalsOf(currency);
  const money = (minor: number) => format.money(minor, currency);
  const number = (key: 'impressions' | 'clicks' | 'orders') => ({
    key,
    title: t(`ads.${key}`),
    isNumber: true,
    isSortable: true,
    value: ({ totals }: Target) => totals[key],
    render: ({ totals }: Target) => format.number(totals[key]),
  });
  return (
    <DataTable<Target>
      label={t('ads.targetsOf', { name: group.name })}
      csv={`targets-${campaign.id}-${group.id}`}
      rows={group.targets}
      rowKey={({ id }) => String(id)}
      empty={<p>{t('ads.noTargets')}</p>}
      {...(campaign.state === 'ended'
        ? {}
        : {
            renderBulk: (selected: readonly Target[], clear: () => void) => (
              <BidButtons
                desk={desk}
                campaign={campaign}
                group={group}
                selected={selected}
                onDecided={clear}
              />
            ),
          })}
      columns={[
        {
          key: 'target',
          title: t('ads.target'),
          value: nameOf,
          render: (target) => (
            <>
              {nameOf(target)} {target.isPaused && <Tag>{t('ads.state.paused')}</Tag>}
            </>
          ),
        },
        {
          key: 'bid',
          title: t('ads.targetBid'),
          isNumber: true,
          value: ({ bid = group.bid }) => bid / unit,
          render: ({ bid }) => (bid === undefined ? t('ads.groupBid') : money(bid)),
        },
        number('impressions'),
        number('clicks'),
        {
          key: 'spend',
          title: t('ads.spend'),
          isNumber: true,
          isSortable: true,
          value: ({ totals }) => totals.spend / unit,
          render: ({ totals }) => money(totals.spend),
        },
        number('orders'),
        {
          key: 'acos',
          title: t('ads.acos'),
          isNumber: true,
          isSortable: true,
          value: ({ totals }) => adRates(totals).acos,
          render: ({ totals }) => {
            const { acos } = adRates(totals);
            return acos === null ? '–' : format.percent(acos);
          },
        },
      ]}
    />
  );
}

interface BidButtonsProps {
  desk: Desk;
  campaign: Campaign;
  group: AdGroup;
  selected: readonly Target[];
  onDecided: () => void;
}

function BidButtons({ desk, campaign, group, selected, onDecided }: BidButtonsProps) {
  const { t } = useTranslation('market/ads');
  const { decide, isDeciding } = useDecide(desk);
  const [bid, setBid] = useState<number | null>(null);
  const set = async (change: { bid?: number; isPaused?: boolean }) => {
    await decide({
      kind: 'set-bids',
      campaign: campaign.id,
      group: group.id,
      targets: selected.map(({ id }) => ({ target: id, ...change })),
    });
    onDecided();
  };
  // A refusal tells itself in a corner, and what was selected stays.
  const say = (change: { bid?: number; isPaused?: boolean }) => void set(change).catch(() => undefined);
  return (
    <Space wrap>
      <PriceInput
        aria-label={t('ads.targetBid')}
        currency={campaign.currency}
        value={bid}
        onChange={setBid}
      />
      <Button disabled={bid === null} loading={isDeciding} onClick={() => bid !== null && say({ bid })}>
        {t('ads.setBid')}
      </Button>
      <Button loading={isDeciding} onClick={() => say({ isPaused: true })}>
        {t('ads.pause')}
      </Button>
      <Button loading={isDeciding} onClick={() => say({ isPaused: false })}>
        {t('ads.resume')}
      </Button>
    </Space>
  );
}
