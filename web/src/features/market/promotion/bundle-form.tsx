import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PerThousandInput } from '../per-thousand-input.tsx';
import { useNames } from '../use-names.ts';
import type { PromoteProps } from './promote-props.ts';

interface Values {
  other: number;
  perThousand: number;
  from: number;
  days: number;
}

/** Two pages together: who buys this one gets the other for less. */
export function BundleForm({ desk, page, market, onDecided }: PromoteProps) {
  const { t } = useTranslation('market/promotion');
  const name = useNames(desk.view);
  if (!market.bundles) return null;
  const others = desk.view.listings.filter(
    ({ id, market: where }) => where === page.market && id !== page.listing,
  );
  if (others.length === 0) return <p>{t('promo.noOther')}</p>;
  return (
    <DecisionForm<Values>
      desk={desk}
      start={{ perThousand: 100, from: desk.world.decidingFor, days: 14 }}
      submit={t('promo.bundle')}
      fields={[
        {
          name: 'other',
          label: t('promo.other'),
          rules: [{ required: true, message: t('promo.otherMissing') }],
          input: (
            <Select
              options={others.map(({ id, product }) => ({ value: id, label: name('product', product) }))}
            />
          ),
        },
        {
          name: 'perThousand',
          label: t('promotion.off'),
          rules: [{ required: true, message: t('promotion.offMissing') }],
          input: <PerThousandInput />,
        },
        {
          name: 'from',
          label: t('promotion.from'),
          rules: [{ required: true, message: t('promotion.fromMissing') }],
          input: <InputNumber min={1} precision={0} />,
        },
        {
          name: 'days',
          label: t('promotion.days'),
          rules: [{ required: true, message: t('promotion.daysMissing') }],
          input: <InputNumber min={1} precision={0} />,
        },
      ]}
      consequence={t('promo.bundleMeans')}
      decision={(values) => ({ kind: 'bundle-listings', listing: page.listing, ...values })}
      onDecided={onDecided}
    />
  );
}
