import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Listing } from './funnel.ts';
import { useMarginText } from './use-margin-text.ts';
import { usePageCost } from './use-page-cost.ts';

interface Prices {
  price: number | null;
  shipping: number | null;
}

/** Sets price and shipping of a page, and says before what each unit will earn. */
export function PriceForm({ desk, listing }: { desk: Desk; listing: Listing }) {
  const { t } = useTranslation(['market/sourcing', 'market/store']);
  const format = useFormat();
  const { id, price, shipping, currency, market, product } = listing;
  const [typed, setTyped] = useState<Prices>({ price, shipping });
  const cost = usePageCost(desk, { market, product, price: typed.price ?? 0, shipping: typed.shipping ?? 0 });
  const others = desk.view.rivals
    .filter((rival) => rival.market === market && rival.product === product)
    .map((rival) => rival.price + rival.shipping)
    .toSorted((a, b) => a - b);
  const [least] = others;
  return (
    <DecisionForm<Prices>
      desk={desk}
      start={{ price, shipping }}
      fields={[
        {
          name: 'price',
          label: t('cost.price'),
          help:
            least === undefined
              ? t('price.noRivals')
              : t('price.rivals', {
                  count: others.length,
                  least: format.money(least, currency),
                  middle: format.money(others[Math.floor((others.length - 1) / 2)] ?? least, currency),
                }),
          input: <PriceInput currency={currency} />,
          rules: [{ required: true, message: t('cost.priceMissing') }],
        },
        { name: 'shipping', label: t('cost.shipping'), input: <PriceInput currency={currency} /> },
      ]}
      consequence={useMarginText(cost.data)}
      submit={t('price.set')}
      onChange={(values) => setTyped({ ...typed, ...values })}
      decision={(values) => ({
        kind: 'set-price',
        listing: id,
        ...(values.price !== null && values.price !== price && { price: values.price }),
        ...(values.shipping !== shipping && { shipping: values.shipping ?? 0 }),
      })}
    />
  );
}
