import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { PromoteProps } from './promote-props.ts';
import { useThresholdText } from './use-threshold-text.ts';

interface Values {
  campaign: string;
  price: number;
}

/** A page into a campaign of the platform, at a price that its threshold lets in. */
export function CampaignForm({ desk, page, market, onDecided }: PromoteProps) {
  const { t } = useTranslation('market/promotion');
  const format = useFormat();
  const threshold = useThresholdText();
  const [typed, setTyped] = useState<Partial<Values>>({});
  const open = market.campaigns.filter(({ id }) =>
    page.mostForCampaigns.some(({ campaign }) => campaign === id),
  );
  if (open.length === 0) return <p>{t('promo.noneOpen')}</p>;
  const chosen = open.find(({ id }) => id === typed.campaign);
  const most = page.mostForCampaigns.find(({ campaign }) => campaign === typed.campaign)?.most;
  const money = (minor: number) => format.money(minor, market.currency);
  return (
    <DecisionForm<Values>
      desk={desk}
      onChange={setTyped}
      submit={t('promo.enter')}
      fields={[
        {
          name: 'campaign',
          label: t('promo.campaign'),
          rules: [{ required: true, message: t('promo.campaignMissing') }],
          input: (
            <Select
              options={open.map(({ id, name, closesOn }) => ({
                value: id,
                label: t('promo.campaignOption', { name: format.said(name), closes: format.day(closesOn) }),
              }))}
            />
          ),
        },
        {
          name: 'price',
          label: t('promo.campaignPrice'),
          help: most === undefined ? '' : t('promo.atMost', { most: money(most) }),
          rules: [{ required: true, message: t('promo.priceMissing') }],
          input: <PriceInput currency={market.currency} />,
        },
      ]}
      consequence={
        chosen
          ? t('promo.campaignTerms', {
              from: format.day(chosen.from),
              until: format.day(chosen.until),
              threshold: threshold(chosen.entry),
              fee: money(chosen.fee),
              share: format.percent(chosen.feePerThousand / 1000),
            })
          : t('promo.chooseCampaign')
      }
      decision={(values) => ({ kind: 'enter-campaign', listing: page.listing, ...values })}
      onDecided={onDecided}
    />
  );
}
