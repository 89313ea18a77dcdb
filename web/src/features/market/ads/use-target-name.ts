import { useTranslation } from 'react-i18next';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

export type Campaign = Sight['ads']['campaigns'][number];
export type AdGroup = Campaign['groups'][number];
export type Target = AdGroup['targets'][number];

type Aim = Pick<Target, 'words' | 'match' | 'product' | 'line'>;

/** What a target bids for, as a seller would write it: [exact] "phrase" broad, goods, or a category. */
export function useTargetName(view: Sight): (aim: Aim) => string {
  const { t } = useTranslation('market/ads');
  const name = useNames(view);
  return ({ words = '', match, product, line }) => {
    if (product !== undefined) return t('ads.ofProduct', { product: name('product', product) });
    if (line !== undefined) return t('ads.ofCategory', { line: name('line', line) });
    if (match === 'exact') return `[${words}]`;
    return match === 'phrase' ? `“${words}”` : words;
  };
}
