import { InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Desk } from '../use-company.ts';
import type { Supply } from './supplies-table.tsx';

interface Asked {
  units: number;
}

/** A first sample of this share of a batch: enough to see a bad one, and a fifth of the price of looking at all. */
const USUAL_SHARE = 0.2;

/** How many units inspectors look at; the price follows while it is typed. */
export function InspectGoodsForm({
  desk,
  supply,
  onAsked,
}: {
  desk: Desk;
  supply: Supply;
  onAsked: () => void;
}) {
  const { t } = useTranslation('market/supply');
  const format = useFormat();
  const { view } = desk;
  const start: Asked = { units: Math.max(1, Math.round(supply.units * USUAL_SHARE)) };
  const [typed, setTyped] = useState(start);
  const rules = view.catalogue.inspection;
  if (!rules) return null;
  const fee = rules.fee + rules.perUnit * (typed.units ?? 0);
  return (
    <DecisionForm<Asked>
      desk={desk}
      start={start}
      fields={[
        {
          name: 'units',
          label: t('inspect.units'),
          help: t('inspect.help', { most: supply.units }),
          input: <InputNumber min={1} max={supply.units} precision={0} />,
          rules: [{ required: true, message: t('inspect.missing') }],
        },
      ]}
      consequence={t('inspect.consequence', {
        fee: format.money(fee, view.money.homeCurrency),
        days: rules.days,
        answer: rules.answerWithinDays,
      })}
      submit={t('inspect.ask')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ units }) => ({ kind: 'inspect-goods', supply: supply.id, units })}
      onDecided={onAsked}
    />
  );
}
