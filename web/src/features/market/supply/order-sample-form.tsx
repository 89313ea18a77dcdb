import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';

interface Asked {
  product: string;
}

/** Has a single piece of one of a supplier's products sent, to be measured. */
export function OrderSampleForm({
  desk,
  supplier: id,
  onOrdered,
}: {
  desk: Desk;
  supplier: string;
  onOrdered: () => void;
}) {
  const { t } = useTranslation(['market/supply', 'market']);
  const format = useFormat();
  const { view, world } = desk;
  const name = useNames(view);
  const products = view.catalogue.offers.filter(({ supplier }) => supplier === id);
  const start: Asked = { product: products[0]?.product ?? '' };
  const [typed, setTyped] = useState(start);
  const terms = view.catalogue.suppliers.find((each) => each.id === id)?.sample;
  if (!terms) return <p>{t('sample.none', { supplier: name('supplier', id) })}</p>;
  return (
    <DecisionForm<Asked>
      desk={desk}
      start={start}
      fields={[
        {
          name: 'product',
          label: t('product'),
          help: t('sample.help'),
          input: (
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={products.map(({ product }) => ({ value: product, label: name('product', product) }))}
            />
          ),
        },
      ]}
      consequence={t('sample.consequence', {
        product: name('product', typed.product),
        price: format.money(terms.price, view.money.homeCurrency),
        day: format.day(world.decidingFor + terms.days),
      })}
      submit={t('sample.order')}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ product }) => ({ kind: 'order-sample', supplier: id, product })}
      onDecided={onOrdered}
    />
  );
}
