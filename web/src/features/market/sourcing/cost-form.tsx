import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormProblems } from '../../../app/form-problems.ts';
import { FormColumn, type Field } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { useDecide } from '../use-decide.ts';
import { useOfferOptions, useWayOptions } from './cost-options.ts';
import { questionOf, type CostTyped } from './cost-typed.ts';
import type { LandedCost, LandedCostQuestion } from './use-landed-cost.ts';

export interface CostFormProps {
  desk: Desk;
  start: CostTyped;
  cost: LandedCost | undefined;
  onChange: (question: LandedCostQuestion | undefined) => void;
}

/** Offer, quantity, way and price; the sum follows while it is typed, and the goods are ordered from here. */
export function CostForm({ desk, start, cost, onChange }: CostFormProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const { catalogue, money } = desk.view;
  const [typed, setTyped] = useState(start);
  const { decide, error } = useDecide(desk, { failsInPlace: true });
  const asked = questionOf(desk.view, typed);
  const market = catalogue.markets.find(({ id }) => id === asked?.market) ?? catalogue.markets[0];
  const product = catalogue.products.find(({ id }) => id === asked?.product);
  const offer = catalogue.offers.find(
    (each) => each.supplier === asked?.supplier && each.product === asked.product,
  );
  const lane = catalogue.lanes.find(({ id }) => id === asked?.lane);
  const currency = market?.currency ?? money.homeCurrency;
  const usual = market && product?.usualPrice[market.country];
  const whole = (minor: number) => format.money(minor, money.homeCurrency, { isWhole: true });
  const due = desk.world.decidingFor;

  const fields: Field<CostTyped>[] = [
    {
      name: 'offer',
      label: t('cost.offer'),
      input: <Select showSearch={{ optionFilterProp: 'label' }} options={useOfferOptions(desk.view)} />,
    },
    {
      name: 'units',
      label: t('cost.units'),
      help:
        offer &&
        t('cost.unitsHelp', {
          minimum: offer.minimum,
          breaks: format.list(
            offer.breaks.map(({ from, price }) =>
              t('cost.break', { from, price: format.money(price, money.homeCurrency) }),
            ),
          ),
        }),
      input: <InputNumber min={1} precision={0} style={{ width: '100%' }} />,
      rules: [{ required: true, message: t('cost.unitsMissing') }],
    },
    {
      name: 'way',
      label: t('cost.way'),
      help: lane && t('cost.wayHelp', { min: lane.days.min, max: lane.days.max }),
      input: <Select options={useWayOptions(desk.view, asked?.product)} />,
    },
  ];
  if (lane?.from === 'abroad') {
    fields.push({
      name: 'freightLane',
      label: t('cost.freightLane'),
      input: (
        <Select
          allowClear
          placeholder={t('cost.cheapest')}
          options={catalogue.freight
            .filter(({ to }) => to === lane.to)
            .map(({ id, name }) => ({ value: id, label: format.said(name) }))}
        />
      ),
    });
  }
  fields.push(
    {
      name: 'price',
      label: t('cost.price'),
      help: usual && t('cost.usualPrice', { price: format.money(usual, currency) }),
      input: <PriceInput currency={currency} />,
      rules: [{ required: true, message: t('cost.priceMissing') }],
    },
    { name: 'shipping', label: t('cost.shipping'), input: <PriceInput currency={currency} /> },
  );

  const paid = (cost?.goods ?? 0) * (typed.units ?? 0);
  return (
    <FormColumn<CostTyped>
      start={start}
      fields={fields}
      submit={t('cost.order')}
      consequence={
        offer &&
        cost &&
        t('cost.consequence', {
          units: typed.units ?? 0,
          paid: whole(paid),
          left: whole(money.spendable - paid),
          from: due + offer.leadDays.min,
          until: due + offer.leadDays.max,
        })
      }
      onChange={(values) => {
        const next = { ...start, ...values };
        setTyped(next);
        onChange(questionOf(desk.view, next));
      }}
      onSubmit={async ({ offer: chosen, units }) => {
        const [supplier = '', ordered = ''] = chosen.split('.');
        await decide({ kind: 'order-goods', supplier, product: ordered, units: units ?? 0 });
      }}
      {...useFormProblems(error)}
    />
  );
}
