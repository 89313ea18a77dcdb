import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { draftOf } from '../../../ui/form-draft.ts';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { useNames } from '../use-names.ts';
import { useCategoryField, type Filed } from './category-field.tsx';
import { ListingPreview } from './listing-preview.tsx';
import { ListingRemarks } from './listing-remarks.tsx';
import type { ListingText } from './listing-text.ts';
import { productsFor } from './products-for.ts';
import styles from './text-fields.module.css';
import { sentText, textFields } from './text-fields.tsx';
import { useMarginText } from './use-margin-text.ts';
import { usePageCost } from './use-page-cost.ts';
import { usePageFacts } from './use-page-facts.ts';

interface NewPage extends ListingText, Filed {
  product: string;
  price: number | null;
  shipping: number | null;
}

/** Writes the first page of a product in a market. */
export function NewListingForm({
  desk,
  market,
  onWritten,
}: {
  desk: Desk;
  market: string;
  onWritten: () => void;
}) {
  const { t } = useTranslation(['market/sourcing', 'market/store', 'market']);
  const { view } = desk;
  const name = useNames(view);
  const choices = productsFor(view, market);
  const lineOf = (product: string) => view.catalogue.products.find(({ id }) => id === product)?.line ?? '';
  const filed = useCategoryField(view);
  const start: NewPage = {
    product: choices[0] ?? '',
    category: lineOf(choices[0] ?? ''),
    title: '',
    bullets: [],
    description: '',
    searchTerms: '',
    price: null,
    shipping: 0,
  };
  const draft = `listing-${desk.world.id}-${market}-new`;
  const [typed, setTyped] = useState(() => ({ ...start, ...draftOf<NewPage>(draft) }));
  const { lang, language, facts } = usePageFacts(view, { market, product: typed.product });
  const store = view.stores.find((each) => each.market === market);
  const currency = store?.currency ?? view.money.homeCurrency;
  const asked = { market, product: typed.product, price: typed.price ?? 0, shipping: typed.shipping ?? 0 };
  const margin = useMarginText(usePageCost(desk, asked).data);
  const fields: Field<NewPage>[] = [
    {
      name: 'product',
      label: t('product'),
      help: t('listing.productHelp'),
      input: (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={choices.map((id) => ({ value: id, label: name('product', id) }))}
        />
      ),
    },
    ...textFields(t, lang),
    filed,
    {
      name: 'price',
      label: t('cost.price'),
      input: <PriceInput currency={currency} />,
      rules: [{ required: true, message: t('cost.priceMissing') }],
    },
    { name: 'shipping', label: t('cost.shipping'), input: <PriceInput currency={currency} /> },
  ];
  return (
    <>
      <ListingPreview
        page={{
          ...typed,
          price: typed.price ?? 0,
          shipping: typed.shipping ?? 0,
          currency,
          off: 0,
          reviews: 0,
          promisedDays: store?.promisedDays ?? 0,
          lang,
        }}
      />
      <ListingRemarks text={typed} facts={facts} lang={lang} />
      <p className={styles.language}>{t('listing.language', { language })}</p>
      <DecisionForm<NewPage>
        desk={desk}
        start={start}
        fields={fields}
        draft={draft}
        consequence={typed.price ? margin : undefined}
        submit={t('listing.write')}
        onChange={(values) => setTyped({ ...start, ...values })}
        decision={({ product, category, price, shipping, ...words }) => ({
          kind: 'write-listing',
          market,
          product,
          ...sentText({ ...start, ...words }),
          ...(category !== lineOf(product) && { category }),
          price: price ?? 0,
          shipping: shipping ?? 0,
        })}
        onDecided={onWritten}
      />
    </>
  );
}
