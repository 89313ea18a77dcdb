import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { Desk, Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

interface Field {
  market: string;
  line: string;
}
interface Watch extends Field {
  days: number | null;
}
interface Concept {
  market: string;
  product: string;
  price: number | null;
  promisedDays: number | null;
  title: string;
}

const USUAL_WATCH_DAYS = 7;
const USUAL_PROMISE_DAYS = 10;

function useChoices({ catalogue }: Sight) {
  const { t } = useTranslation(['market', 'market/research']);
  const format = useFormat();
  const options = (list: readonly { id: string; name: { zh: string; en: string } }[]) =>
    list.map(({ id, name }) => ({ value: id, label: format.said(name) }));
  return {
    market: {
      name: 'market' as const,
      label: t('market'),
      input: <Select options={options(catalogue.markets)} />,
    },
    line: { name: 'line' as const, label: t('line'), input: <Select options={options(catalogue.lines)} /> },
    product: {
      name: 'product' as const,
      label: t('research.product'),
      input: <Select showSearch optionFilterProp="label" options={options(catalogue.products)} />,
    },
  };
}

const firstField = ({ catalogue }: Sight): Field => ({
  market: catalogue.markets[0]?.id ?? '',
  line: catalogue.lines[0]?.id ?? '',
});

/** Has the offers of a line watched for some days. */
export function TrackPricesForm({ desk }: { desk: Desk }) {
  const { t } = useTranslation('market/research');
  const format = useFormat();
  const { view } = desk;
  const choices = useChoices(view);
  const start: Watch = { ...firstField(view), days: USUAL_WATCH_DAYS };
  const [days, setDays] = useState<number | null>(start.days);
  const terms = view.research.onSale.tracker;
  if (!terms) return null;
  return (
    <DecisionForm<Watch>
      desk={desk}
      start={start}
      fields={[
        choices.market,
        choices.line,
        {
          name: 'days',
          label: t('research.days'),
          help: t('research.daysHelp', { most: terms.mostDays }),
          input: <InputNumber min={1} max={terms.mostDays} precision={0} />,
          rules: [{ required: true, message: t('research.daysMissing') }],
        },
      ]}
      consequence={t('research.trackerCosts', {
        price: format.money(terms.pricePerDay * (days ?? 0), view.money.homeCurrency),
        share: format.percent(terms.panelShare, 0),
      })}
      submit={t('research.track')}
      onChange={(values) => setDays(values.days ?? null)}
      decision={({ market, line, days: asked }) => ({ kind: 'track-prices', market, line, days: asked ?? 0 })}
    />
  );
}

/** Buys a list of what people search for. */
export function BuyKeywordsForm({ desk }: { desk: Desk }) {
  const { t } = useTranslation('market/research');
  const format = useFormat();
  const { view } = desk;
  const choices = useChoices(view);
  const terms = view.research.onSale.keywords;
  if (!terms) return null;
  return (
    <DecisionForm<Field>
      desk={desk}
      start={firstField(view)}
      fields={[choices.market, choices.line]}
      consequence={t('research.keywordsCost', {
        price: format.money(terms.price, view.money.homeCurrency),
        sample: format.number(terms.sample),
      })}
      submit={t('research.buyKeywords')}
      decision={({ market, line }) => ({ kind: 'buy-keywords', market, line })}
    />
  );
}

/** Shows a planned product at a planned price to people who buy such things. */
export function TestConceptForm({ desk }: { desk: Desk }) {
  const { t } = useTranslation(['market/research', 'market']);
  const format = useFormat();
  const { view } = desk;
  const choices = useChoices(view);
  const name = useNames(view);
  const { market } = firstField(view);
  const start: Concept = {
    market,
    product: view.catalogue.products[0]?.id ?? '',
    price: null,
    promisedDays: USUAL_PROMISE_DAYS,
    title: '',
  };
  const [typed, setTyped] = useState(start);
  const terms = view.research.onSale.concept;
  if (!terms) return null;
  const chosen = view.catalogue.markets.find(({ id }) => id === typed.market);
  const usual = view.catalogue.products.find(({ id }) => id === typed.product)?.usualPrice[
    chosen?.country ?? ''
  ];
  const currency = chosen?.currency ?? view.money.homeCurrency;
  return (
    <DecisionForm<Concept>
      desk={desk}
      start={start}
      fields={[
        choices.market,
        choices.product,
        {
          name: 'price',
          label: t('price'),
          help:
            usual === undefined
              ? ''
              : t('research.usualPrice', {
                  price: format.money(usual, currency),
                  market: name('market', typed.market),
                }),
          input: <PriceInput currency={currency} />,
          rules: [{ required: true, message: t('research.priceMissing') }],
        },
        {
          name: 'promisedDays',
          label: t('research.promisedDays'),
          input: <InputNumber min={1} max={90} precision={0} />,
          rules: [{ required: true, message: t('research.promisedDaysMissing') }],
        },
        {
          name: 'title',
          label: t('research.pageTitle'),
          help: t('research.pageTitleHelp'),
          input: <Input maxLength={200} />,
        },
      ]}
      consequence={t('research.conceptCosts', {
        price: format.money(terms.price, view.money.homeCurrency),
        sample: format.number(terms.sample),
        rivals: terms.rivals,
      })}
      submit={t('research.testConcept')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ market: place, product, price, promisedDays, title }) => ({
        kind: 'test-concept',
        market: place,
        product,
        price: price ?? 0,
        promisedDays: promisedDays ?? 0,
        ...(title.trim() !== '' && { title: title.trim() }),
      })}
    />
  );
}
