import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { useNames } from '../use-names.ts';
import { freightQuote } from './freight-quote.ts';
import { GoodsInput, type Goods } from './goods-input.tsx';

interface Sending {
  lane: string;
  goods: readonly Goods[];
}

/** Sends stock from home to a warehouse abroad, quoted before it is sent. */
export function SendStockForm({ desk, onSent }: { desk: Desk; onSent: () => void }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const { view, world } = desk;
  const name = useNames(view);
  const { freight } = view.catalogue;
  const start: Sending = { lane: freight[0]?.id ?? '', goods: [] };
  const [typed, setTyped] = useState(start);
  const lane = freight.find(({ id }) => id === typed.lane);
  const quote = freightQuote(view, typed.lane, typed.goods);
  const money = (minor: number) => format.money(minor, view.money.homeCurrency, { isWhole: true });
  const house = view.catalogue.warehouses.find(({ country }) => country === lane?.to);
  const units = typed.goods.reduce((sum, each) => sum + each.units, 0);
  return (
    <DecisionForm<Sending>
      desk={desk}
      start={start}
      fields={[
        {
          name: 'lane',
          label: t('send.lane'),
          input: (
            <Radio.Group
              vertical
              options={freight.map((each) => ({
                value: each.id,
                label: t('send.laneOption', {
                  lane: format.said(each.name),
                  min: each.days.min,
                  max: each.days.max,
                  price: format.money(each.perKilogram, view.money.homeCurrency),
                  minimum: money(each.minimum),
                }),
              }))}
            />
          ),
        },
        {
          name: 'goods',
          label: t('send.goods'),
          input: <GoodsInput view={view} />,
          rules: [
            {
              validator: (_, goods: readonly Goods[]) =>
                goods.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('send.goodsMissing'))),
            },
          ],
        },
      ]}
      consequence={
        lane &&
        quote &&
        t(quote.isMinimum ? 'send.consequenceMinimum' : 'send.consequence', {
          units,
          charge: money(quote.charge),
          each: format.money(quote.charge / units, view.money.homeCurrency),
          weight: format.number(quote.kilograms, 1),
          place: name('place', lane.to),
          from: world.decidingFor + Math.ceil(lane.days.min),
          until: world.decidingFor + Math.ceil(lane.days.max),
          handling: format.money((house?.inboundPerUnit ?? 0) * units, view.money.homeCurrency),
        })
      }
      submit={t('send.go')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ lane: by, goods }) => ({ kind: 'send-stock', lane: by, goods: [...goods] })}
      onDecided={onSent}
    />
  );
}
