import { InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import type { Campaign } from './use-target-name.ts';

export type Bidding = Pick<Campaign, 'bidding' | 'raiseTop' | 'raiseProductPage'>;

/** How a campaign bids, and how much more for the places that are worth it; `most` is the platform's limit, per cent. */
export function useBiddingFields(most: number): Field<Bidding>[] {
  const { t } = useTranslation('market/ads');
  const raise = <InputNumber min={0} max={most} suffix="%" style={{ width: '100%' }} />;
  return [
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
}
