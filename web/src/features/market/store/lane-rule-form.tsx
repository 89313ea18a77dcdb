import { InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';

const BY_HAND = 'by-hand';

interface Rule {
  lane: string;
  handlingDays: number;
}

/** How a store's orders leave when nobody decides for each, and how soon buyers are promised. */
export function LaneRuleForm({ desk, market: id, onSet }: { desk: Desk; market: string; onSet: () => void }) {
  const { t } = useTranslation('market/store');
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const store = view.stores.find(({ market }) => market === id);
  const channel = view.catalogue.markets.find((market) => market.id === id)?.channel;
  const lanes = view.catalogue.lanes.filter(
    (each) => each.to === store?.country && (each.channel === undefined || each.channel === channel),
  );
  const optionOf = ({ from, channel: own }: (typeof lanes)[number]) => {
    if (own !== undefined) return 'lane.optionCentre';
    return from === 'abroad' ? 'lane.optionAbroad' : 'lane.option';
  };
  const start: Rule = { lane: store?.lane ?? BY_HAND, handlingDays: store?.handlingDays ?? 0 };
  const [typed, setTyped] = useState(start);
  const lane = lanes.find((each) => each.id === typed.lane);
  const pages = view.listings.filter(({ market }) => market === id);
  const quotes = pages.flatMap(({ product }) => {
    const quote = lane?.quotes[product];
    return quote === undefined
      ? []
      : t('lane.quote', {
          product: name('product', product),
          price: format.money(quote, view.money.homeCurrency),
        });
  });
  return (
    <DecisionForm<Rule>
      desk={desk}
      start={start}
      fields={[
        {
          name: 'lane',
          label: t('lane.which'),
          help: t('lane.help'),
          input: (
            <Radio.Group
              vertical
              options={[
                ...lanes.map((each) => ({
                  value: each.id,
                  label: t(optionOf(each), {
                    lane: format.said(each.name),
                    min: each.days.min,
                    max: each.days.max,
                    tracking: t(`lane.tracked.${each.isTracked}`),
                  }),
                })),
                { value: BY_HAND, label: t('lane.byHand') },
              ]}
            />
          ),
        },
        {
          name: 'handlingDays',
          label: t('lane.handling'),
          help: t('lane.handlingHelp'),
          input: <InputNumber min={0} max={30} precision={0} />,
        },
      ]}
      consequence={
        lane
          ? t(quotes.length > 0 ? 'lane.consequence' : 'lane.consequenceNoPages', {
              days: Math.ceil(typed.handlingDays + lane.days.max),
              quotes: format.list(quotes),
            })
          : t('lane.consequenceByHand')
      }
      submit={t('lane.set')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ lane: chosen, handlingDays }) => ({
        kind: 'set-lane-rule',
        market: id,
        handlingDays,
        ...(chosen === BY_HAND
          ? { dispatch: 'by-hand' as const }
          : { dispatch: 'automatic' as const, lane: chosen }),
      })}
      onDecided={onSet}
    />
  );
}
