import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { adRulesIn } from './ad-rules.ts';
import { useBiddingFields, type Bidding } from './bidding-fields.tsx';
import type { Campaign } from './use-target-name.ts';

type Change = Bidding & Pick<Campaign, 'dailyBudget' | 'state'>;

/** Budget, bidding, placements, and whether it runs. */
export function CampaignForm({ desk, campaign }: { desk: Desk; campaign: Campaign }) {
  const { t } = useTranslation(['market/ads', 'market']);
  const { dailyBudget, bidding: start, raiseTop, raiseProductPage, state } = campaign;
  const bidding = useBiddingFields(adRulesIn(desk.view, campaign.market)?.rules.mostRaise ?? 0);
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
    ...bidding,
  ];
  return (
    <DecisionForm<Change>
      desk={desk}
      fields={fields}
      start={{ dailyBudget, bidding: start, raiseTop, raiseProductPage, state }}
      submit={t('ads.change')}
      decision={(typed) => ({ kind: 'change-campaign', campaign: campaign.id, ...typed })}
    />
  );
}
