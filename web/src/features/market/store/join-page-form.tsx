import { Empty, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { pagesToJoin } from './pages-to-join.ts';
import { useMarginText } from './use-margin-text.ts';
import { usePageCost } from './use-page-cost.ts';

interface Offer {
  listing: number;
  price: number | null;
  shipping: number | null;
}

/** Sells on a page that another company wrote: its words, pictures and reviews, a price of one's own. */
export function JoinPageForm({
  desk,
  market,
  onJoined,
}: {
  desk: Desk;
  market: string;
  onJoined: () => void;
}) {
  const { t } = useTranslation(['market/store', 'market/sourcing']);
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const pages = pagesToJoin(view, market);
  const [first] = pages;
  const [typed, setTyped] = useState<Offer>({ listing: first?.id ?? 0, price: null, shipping: 0 });
  const page = pages.find(({ id }) => id === typed.listing);
  const asked = {
    market,
    product: page?.product ?? '',
    price: typed.price ?? 0,
    shipping: typed.shipping ?? 0,
  };
  const margin = useMarginText(usePageCost(desk, asked).data);
  if (!first) return <Empty description={t('join.nothing')} />;
  return (
    <DecisionForm<Offer>
      desk={desk}
      start={typed}
      fields={[
        {
          name: 'listing',
          label: t('join.page'),
          help: t('join.pageHelp'),
          input: (
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={pages.map((each) => ({
                value: each.id,
                label: t('join.option', {
                  product: name('product', each.product),
                  company: format.said(each.companyName),
                  price: format.money(each.price + each.shipping, each.currency),
                  reviews: each.reviews,
                }),
              }))}
            />
          ),
        },
        {
          name: 'price',
          label: t('cost.price'),
          input: <PriceInput currency={first.currency} />,
          rules: [{ required: true, message: t('cost.priceMissing') }],
        },
        { name: 'shipping', label: t('cost.shipping'), input: <PriceInput currency={first.currency} /> },
      ]}
      consequence={typed.price ? margin : undefined}
      submit={t('join.submit')}
      onChange={(values) => setTyped({ ...typed, ...values })}
      decision={({ listing, price, shipping }) => ({
        kind: 'join-page',
        listing,
        price: price ?? 0,
        shipping: shipping ?? 0,
      })}
      onDecided={onJoined}
    />
  );
}
