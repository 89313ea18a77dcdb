import { Input, Select } from 'antd';
import type { TFunction } from 'i18next';
import type { Field } from '../../../ui/form-column.tsx';
import type { Sight } from '../use-company.ts';
import type { Names } from '../use-names.ts';
import { MatchSelect } from './match-select.tsx';
import type { TypedTargets } from './typed-targets.ts';

interface Place {
  t: TFunction<'market/ads'>;
  view: Sight;
  name: Names;
  /** In which the keywords are written: the market's language. */
  lang: string;
}

/** What a group bids for: searches, the pages of goods, whole categories. */
export const targetFields = ({ t, view, name, lang }: Place): Field<TypedTargets>[] => [
  {
    name: 'keywords',
    label: t('ads.keywords'),
    help: t('ads.keywordsHelp'),
    input: <Input.TextArea lang={lang} dir="auto" autoSize={{ minRows: 3, maxRows: 12 }} />,
  },
  { name: 'match', label: t('ads.match'), help: t('ads.matchHelp'), input: <MatchSelect /> },
  {
    name: 'products',
    label: t('ads.products'),
    help: t('ads.productsHelp'),
    input: (
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={view.catalogue.products.map(({ id }) => ({ value: id, label: name('product', id) }))}
      />
    ),
  },
  {
    name: 'categories',
    label: t('ads.categories'),
    help: t('ads.categoriesHelp'),
    input: (
      <Select
        mode="multiple"
        options={view.catalogue.lines.map(({ id }) => ({ value: id, label: name('line', id) }))}
      />
    ),
  },
];
