import { Select, type SelectProps } from 'antd';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

export interface ListingsSelectProps extends Omit<SelectProps<number[]>, 'options' | 'mode'> {
  view: Sight;
  market: string;
}

/** The company's own pages in a market. */
export function ListingsSelect({ view, market, ...given }: ListingsSelectProps) {
  const name = useNames(view);
  const own = view.listings.filter((listing) => listing.market === market);
  return (
    <Select
      {...given}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      options={own.map(({ id, product }) => ({ value: id, label: name('product', product) }))}
    />
  );
}
