import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalsOf, majorOf, useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { Desk, Sight } from '../use-company.ts';

interface Typed {
  from: string;
  to: string;
  amount: number | null;
}

/** About what comes out at today's rates: the bank counts with those of the day on which it converts. */
function estimate({ money, treasury }: Sight, { from, to, amount }: Typed): number | undefined {
  const rate = (currency: string) =>
    currency === money.homeCurrency ? 1 : money.rates.find((each) => each.currency === currency)?.home;
  const [worth, price] = [rate(from), rate(to)];
  if (amount === null || worth === undefined || price === undefined || from === to) return undefined;
  const share = 1 - (treasury.bank?.conversionPerTenThousand ?? 0) / 10_000;
  const major = (majorOf(amount, from) * worth * share) / price;
  return Math.floor(major * 10 ** decimalsOf(to));
}

/** Changes money of one wallet into another currency. */
export function ConvertForm({ desk }: { desk: Desk }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const { view } = desk;
  const { wallets, bank } = view.treasury;
  const home = view.money.homeCurrency;
  const others = wallets.filter(({ currency }) => currency !== home);
  // What came in from abroad is changed home; who has none of it buys some.
  const full = others.find(({ amount }) => amount > 0);
  const start: Typed = full
    ? { from: full.currency, to: home, amount: null }
    : { from: home, to: others[0]?.currency ?? home, amount: null };
  const [typed, setTyped] = useState(start);
  const received = estimate(view, typed);
  const options = wallets.map(({ currency, amount }) => ({
    value: currency,
    label: t('treasury.walletOf', { currency, amount: format.money(amount, currency) }),
  }));
  return (
    <DecisionForm<Typed>
      desk={desk}
      start={start}
      fields={[
        { name: 'from', label: t('treasury.from'), input: <Select options={options} /> },
        {
          name: 'amount',
          label: t('treasury.amount'),
          input: <PriceInput currency={typed.from} />,
          rules: [{ required: true, message: t('treasury.amountMissing') }],
        },
        { name: 'to', label: t('treasury.to'), input: <Select options={options} /> },
      ]}
      consequence={
        received !== undefined &&
        t('treasury.convertGives', {
          amount: format.money(received, typed.to),
          spread: format.percent((bank?.conversionPerTenThousand ?? 0) / 10_000, 2),
        })
      }
      submit={t('treasury.convert')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ from, to, amount }) => ({ kind: 'convert', from, to, amount: amount ?? 0 })}
    />
  );
}
