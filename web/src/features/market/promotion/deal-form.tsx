import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import { clockOf } from './clock-of.ts';
import type { PromoteProps } from './promote-props.ts';

interface Values {
  price: number;
  day: number;
  fromSlice: number;
}

const SLICES_PER_DAY = 96;
/** Deals begin on the half hour. */
const EVERY = 2;

/** A lightning deal: a price for a few hours of one day. */
export function DealForm({ desk, page, market, onDecided }: PromoteProps) {
  const { t } = useTranslation('market/promotion');
  const format = useFormat();
  const { lightning, currency } = market;
  if (!lightning) return null;
  const money = (minor: number) => format.money(minor, currency);
  const { entry, slices } = lightning;
  const starts = Array.from(
    { length: Math.floor((SLICES_PER_DAY - slices) / EVERY) + 1 },
    (_, at) => at * EVERY,
  );
  return (
    <DecisionForm<Values>
      desk={desk}
      start={{
        day: desk.world.decidingFor,
        fromSlice: 40,
        ...(page.mostForDeal && { price: page.mostForDeal }),
      }}
      submit={t('promo.runDeal')}
      fields={[
        {
          name: 'price',
          label: t('promo.dealPrice'),
          help: t('promo.mostAllowed', {
            most: money(page.mostForDeal ?? 0),
            days: entry.lowestOfDays,
            below: format.percent(entry.belowPerThousand / 1000),
          }),
          rules: [{ required: true, message: t('promo.priceMissing') }],
          input: <PriceInput currency={currency} />,
        },
        {
          name: 'day',
          label: t('promo.dealDay'),
          rules: [{ required: true, message: t('promotion.fromMissing') }],
          input: <InputNumber min={1} precision={0} />,
        },
        {
          name: 'fromSlice',
          label: t('promo.dealFrom'),
          help: t('promo.dealFromHelp', { hours: slices / 4 }),
          input: <Select options={starts.map((value) => ({ value, label: clockOf(value) }))} />,
        },
      ]}
      consequence={t('promo.dealCosts', {
        fee: money(lightning.fee),
        share: format.percent(lightning.feePerThousand / 1000),
        reviews: entry.leastReviews,
        stars: entry.leastStars,
        units: entry.leastUnits,
      })}
      decision={(values) => ({ kind: 'run-deal', listing: page.listing, ...values })}
      onDecided={onDecided}
    />
  );
}
