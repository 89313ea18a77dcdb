import { Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalsOf, majorOf, useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';

interface Typed {
  side: 'sell' | 'buy';
  currency: string;
  amount: number | null;
  day: number;
}

/** Fixes today the rate of a day to come. */
export function ForwardForm({ desk }: { desk: Desk }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const { treasury, money } = desk.view;
  const { quotes, bank } = treasury;
  const [first] = quotes;
  const start: Typed = { side: 'sell', currency: first?.currency ?? '', amount: null, day: first?.day ?? 0 };
  const [typed, setTyped] = useState(start);
  const quote = quotes.find(({ currency, day }) => currency === typed.currency && day === typed.day);
  const spot = money.rates.find(({ currency }) => currency === typed.currency)?.home;
  const rate = quote?.[typed.side];
  const units = typed.amount === null ? 0 : majorOf(typed.amount, typed.currency);
  const worth = Math.round(units * (rate ?? 0) * 10 ** decimalsOf(money.homeCurrency));
  const margin = Math.round((worth * (bank?.forwards?.marginPerThousand ?? 0)) / 1000);
  const currencies = [...new Set(quotes.map(({ currency }) => currency))];
  const days = quotes.filter(({ currency }) => currency === typed.currency);
  return (
    <DecisionForm<Typed>
      desk={desk}
      start={start}
      fields={[
        {
          name: 'side',
          label: t('treasury.side'),
          help: t('treasury.sideHelp'),
          input: (
            <Radio.Group
              options={(['sell', 'buy'] as const).map((value) => ({
                value,
                label: t(`treasury.side.${value}`),
              }))}
            />
          ),
        },
        {
          name: 'currency',
          label: t('treasury.currency'),
          input: <Select options={currencies.map((value) => ({ value, label: value }))} />,
        },
        {
          name: 'amount',
          label: t('treasury.amount'),
          input: <PriceInput currency={typed.currency} />,
          rules: [{ required: true, message: t('treasury.amountMissing') }],
        },
        {
          name: 'day',
          label: t('treasury.forwardDay'),
          input: (
            <Select
              options={days.map((each) => ({
                value: each.day,
                label: t('treasury.quote', {
                  day: format.day(each.day),
                  rate: format.number(each[typed.side], 4),
                }),
              }))}
            />
          ),
        },
      ]}
      consequence={
        rate !== undefined &&
        typed.amount !== null &&
        t('treasury.forwardGives', {
          worth: format.money(worth, money.homeCurrency),
          margin: format.money(margin, money.homeCurrency),
          spot: format.number(spot ?? 0, 4),
        })
      }
      submit={t('treasury.buyForward')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ side, currency, amount, day }) => ({
        kind: 'buy-forward',
        side,
        currency,
        amount: amount ?? 0,
        day,
      })}
    />
  );
}
