import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

/** Every offer, under its product. */
export function useOfferOptions(view: Sight) {
  const { t } = useTranslation('market/sourcing');
  const name = useNames(view);
  return view.catalogue.offers.map(({ supplier, product }) => ({
    value: `${supplier}.${product}`,
    label: t('cost.offerOption', { product: name('product', product), supplier: name('supplier', supplier) }),
  }));
}

/** Every lane that a product is light enough for, under its market, with its price for one unit. */
export function useWayOptions({ catalogue, money }: Sight, product: string | undefined) {
  const { t } = useTranslation('market/sourcing');
  const format = useFormat();
  return catalogue.markets.map(({ id: market, name, country, channel }) => ({
    label: format.said(name),
    title: market,
    options: catalogue.lanes
      .filter((lane) => lane.to === country && (lane.channel === undefined || lane.channel === channel))
      .filter(({ quotes }) => product === undefined || quotes[product] !== undefined)
      .map(({ id, name, quotes }) => {
        const quote = product === undefined ? undefined : quotes[product];
        return {
          value: `${market}.${id}`,
          label:
            quote === undefined
              ? format.said(name)
              : t('cost.wayOption', {
                  lane: format.said(name),
                  price: format.money(quote, money.homeCurrency),
                }),
        };
      }),
  }));
}
