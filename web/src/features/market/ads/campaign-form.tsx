import { InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { adRulesIn } from './ad-rules.ts';
import type { Campaign } from './use-target-name.ts';

type Change = Pick<Campaign, 'dailyBudget' | 'bidding' | 'raiseTop' | 'raiseProductPage' | 'state'>;

/** Budget, bidding, placements, and whether it runs. */
export function CampaignForm({ desk, campaign }: { desk: Desk; campaign: Campaign }) {
  const { t } = useTranslation('market');
  const { dailyBudget, bidding, raiseTop, raiseProductPage, state } = campaign;
  const most = adRulesIn(desk.view, campaign.market)?.rules.mostRaise ?? 0;
  const raise = <InputNumber min={0} max={most} suffix="%" style={{ width: '100%' }} />;
  const fields: Field<Change>[] = [
    {
      name: 'state',
      label: t('state'),
      input: (
        <Radio.Group
          options={(['running', 'paused', 'ended'] as const).map((value) => ({
            value,
            label: t(`ads.state.${value}`),
          }))}
        />
      ),
    },
    { name: 'dailyBudget', label: t('ads.dailyBudget'), input: <PriceInput currency={campaign.currency} /> },
    {
      name: 'bidding',
      label: t('ads.bidding'),
      input: (
        <Radio.Group
          options={(['down-only', 'fixed'] as const).map((value) => ({
            value,
            label: t(`ads.bidding.${value}`),
          }))}
        />
      ),
    },
    { name: 'raiseTop', label: t('ads.raiseTop'), help: t('ads.raiseHelp', { most }), input: raise },
    { name: 'raiseProductPage', label: t('ads.raiseProductPage'), input: raise },
  ];
  return (
    <DecisionForm<Change>
      desk={desk}
      fields={fields}
      start={{ dailyBudget, bidding, raiseTop, raiseProductPage, state }}
      submit={t('ads.change')}
      decision={(typed) => ({ kind: 'change-campaign', campaign: campaign.id, ...typed })}
    />
  );
}
