import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { isolate } from '../../../ui/isolate.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

type Store = Sight['stores'][number];
type Violation = Store['conduct']['violations'][number];

/** What the platform points at, in a sentence: which page or order, which words, which price, which share. */
export function useEvidenceText(view: Sight): (store: Store, violation: Violation) => string {
  const { t } = useTranslation(['market/conduct', 'market/decide', 'market']);
  const format = useFormat();
  const name = useNames(view);
  return ({ currency }, { kind, evidence }) => {
    const { listing, order, letter, product, text, price, reference, share, limit } = evidence;
    const page = view.listings.find(({ id }) => id === listing);
    const money = (minor: number) => format.money(minor, currency);
    const isCount = kind === 'no-stock';
    const said = [
      page ? t('conduct.onPage', { product: name('product', page.product) }) : '',
      product === undefined || page ? '' : name('product', product),
      order === undefined ? '' : t('said.order', { order }),
      letter === undefined ? '' : t('said.letter', { letter }),
      text === undefined ? '' : evidenceOf(kind, text),
      price === undefined ? '' : t('conduct.claimed', { price: money(price) }),
      reference === undefined ? '' : t('conduct.reference', { price: money(reference) }),
      share === undefined
        ? ''
        : isCount
          ? t('conduct.count', { count: share, limit })
          : t('conduct.share', { share: format.percent(share), limit: format.percent(limit ?? 0) }),
    ];
    return said.filter((each) => each !== '').join(t('join'));
  };

  /** Of goods that need a paper the platform names the paper; of everything else the words it found. */
  function evidenceOf(kind: Violation['kind'], text: string): string {
    return kind === 'restricted-goods'
      ? t('conduct.lacks', { paper: name('paper', text) })
      : t('conduct.words', { text: isolate(text) });
  }
}
