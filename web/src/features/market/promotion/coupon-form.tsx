import { InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PerThousandInput } from '../per-thousand-input.tsx';
import { PriceInput } from '../price-input.tsx';
import type { PromoteProps } from './promote-props.ts';

interface Values {
  way: 'share' | 'amount';
  perThousand?: number;
  amount?: number;
  budget: number;
  from: number;
  days: number;
}

/** A coupon on a page: what it gives, for how long, and how much of it. */
export function CouponForm({ desk, page, market, onDecided }: PromoteProps) {
  const { t } = useTranslation('market/promotion');
  const format = useFormat();
  const { coupons, currency } = market;
  const start: Partial<Values> = { way: 'share', perThousand: 100, from: desk.world.decidingFor, days: 14 };
  const [typed, setTyped] = useState(start);
  if (!coupons) return null;
  const money = (minor: number) => format.money(minor, currency);
  const share: Field<Values> = {
    name: 'perThousand',
    label: t('promotion.off'),
    rules: [{ required: true, message: t('promotion.offMissing') }],
    input: <PerThousandInput />,
  };
  const amount: Field<Values> = {
    name: 'amount',
    label: t('promo.amount'),
    rules: [{ required: true, message: t('promotion.offMissing') }],
    input: <PriceInput currency={currency} />,
  };
  return (
    <DecisionForm<Values>
      desk={desk}
      start={start}
      onChange={setTyped}
      submit={t('promo.makeCoupon')}
      fields={[
        {
          name: 'way',
          label: t('promo.way'),
          input: (
            <Radio.Group
              options={[
                { value: 'share', label: t('promo.way.share') },
                { value: 'amount', label: t('promo.way.amount') },
              ]}
            />
          ),
        },
        typed.way === 'amount' ? amount : share,
        {
          name: 'budget',
          label: t('promo.budget'),
          help: t('promo.budgetHelp', { least: money(coupons.leastBudget) }),
          rules: [{ required: true, message: t('promo.budgetMissing') }],
          input: <PriceInput currency={currency} />,
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
      consequence={t('promo.couponCosts', {
        setUp: money(coupons.setUpFee),
        use: money(coupons.feePerUse),
        share: format.percent(coupons.feePerThousand / 1000),
      })}
      decision={({ way, perThousand = 0, amount: sum = 0, budget, from, days }) => ({
        kind: 'make-coupon',
        listing: page.listing,
        ...(way === 'amount' ? { amount: sum } : { perThousand }),
        budget,
        from,
        days,
      })}
      onDecided={onDecided}
    />
  );
}
