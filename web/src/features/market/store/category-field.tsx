import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

export interface Filed {
  category: string;
}

/** Where a page is filed: shoppers of a line see what stands in it, whatever it is. */
export function useCategoryField(view: Sight): Field<Filed> {
  const { t } = useTranslation('market/store');
  const name = useNames(view);
  return {
    name: 'category',
    label: t('listing.category'),
    help: t('listing.categoryHelp'),
    input: (
      <Select options={view.catalogue.lines.map(({ id }) => ({ value: id, label: name('line', id) }))} />
    ),
  };
}
