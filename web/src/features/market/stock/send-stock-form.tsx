import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { useNames } from '../use-names.ts';
import { centresIn, placeTerms } from './abroad.ts';
import { freightQuote } from './freight-quote.ts';
import { GoodsInput, type Goods } from './goods-input.tsx';
import { useFreightWords } from './use-freight-words.ts';

interface Sending {
  lane: string;
  /** A market, for the platform's own centre; nothing for the warehouse of the country. */
  market: string;
  goods: readonly Goods[];
}

const WAREHOUSE = '';

/** Sends stock from home to a warehouse or a platform's centre abroad, quoted before it is sent. */
export function SendStockForm({ desk, onSent }: { desk: Desk; onSent: () => void }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const { view, world } = desk;
  const name = useNames(view);
  const words = useFreightWords(view);
  const { freight, warehouses } = view.catalogue;
  const start: Sending = { lane: freight[0]?.id ?? '', market: WAREHOUSE, goods: [] };
  const [typed, setTyped] = useState(start);
  const lane = freight.find(({ id }) => id === typed.lane);
  const quote = freightQuote(view, typed.lane, typed.goods);
  const centres = lane ? centresIn(view, lane.to) : [];
  const hasHouse = warehouses.some(({ country }) => country === lane?.to);
  const place = centres.includes(typed.market) ? `fulfilment:${typed.market}` : (lane?.to ?? '');
  const terms = placeTerms(view, place);
  const units = typed.goods.reduce((sum, each) => sum + each.units, 0);
  const money = (minor: number) => format.money(minor, view.money.homeCurrency, { isWhole: true });
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
              options={freight.map((each) => ({ value: each.id, label: words.option(each) }))}
            />
          ),
        },
        ...(centres.length > 0
          ? [
              {
                name: 'market' as const,
                label: t('send.place'),
                help: t('send.placeHelp'),
                input: (
                  <Radio.Group
                    vertical
                    options={[
                      ...(hasHouse && lane ? [{ value: WAREHOUSE, label: name('place', lane.to) }] : []),
                      ...centres.map((id) => ({ value: id, label: name('place', `fulfilment:${id}`) })),
                    ]}
                  />
                ),
              },
            ]
          : []),
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
          charge: money(quote.total),
          each: format.money(quote.total / units, view.money.homeCurrency),
          basis: words.basis(quote),
          place: name('place', place),
          from: world.decidingFor + Math.ceil(lane.days.min) + (terms?.appointmentDays?.min ?? 0),
          until: world.decidingFor + Math.ceil(lane.days.max) + (terms?.appointmentDays?.max ?? 0),
          handling: terms ? format.money(terms.inboundPerUnit * units, terms.currency) : money(0),
        })
      }
      submit={t('send.go')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ lane: by, market, goods }) => ({
        kind: 'send-stock',
        lane: by,
        goods: [...goods],
        ...(centres.includes(market) && { market }),
      })}
      onDecided={onSent}
    />
  );
}
