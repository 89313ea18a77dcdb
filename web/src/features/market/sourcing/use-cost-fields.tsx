import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PriceInput } from '../price-input.tsx';
import type { Sight } from '../use-company.ts';
import { useOfferOptions, useWayOptions } from './cost-options.ts';
import { chosenIn, type CostTyped } from './cost-typed.ts';
import { priceRatio } from './price-ratio.ts';

/** The calculator's fields; what is chosen in one decides what the others offer and say. */
export function useCostFields(view: Sight, typed: CostTyped): readonly Field<CostTyped>[] {
  const { t } = useTranslation('market/sourcing');
  const format = useFormat();
  const { catalogue, money } = view;
  const { offer, product, market, lane } = chosenIn(view, typed);
  const currency = market?.currency ?? money.homeCurrency;
  const usual = market && product?.usualPrice[market.country];
  const fields: Field<CostTyped>[] = [
    {
      name: 'offer',
      label: t('cost.offer'),
      input: <Select showSearch={{ optionFilterProp: 'label' }} options={useOfferOptions(view)} />,
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
              t('cost.break', {
                from,
                price: format.money(price * priceRatio(view, offer.supplier), money.homeCurrency),
              }),
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
      input: <Select options={useWayOptions(view, product?.id)} />,
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
  return fields;
}
