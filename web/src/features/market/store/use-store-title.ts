import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { funnelOf } from './funnel.ts';

const WEEK = 7;

/** How the stores sell, in a sentence. */
export function useStoreTitle(view: Sight): string {
  const { t } = useTranslation('market/store');
  const format = useFormat();
  const name = useNames(view);
  const [store] = view.stores;
  if (!store) return t('store.titleNone');
  if (view.listings.length === 0) return t('store.titleNoPages', { market: name('market', store.market) });
  const weeks = view.listings.map((listing) => ({ listing, ...funnelOf(listing, WEEK) }));
  const clicks = weeks.reduce((sum, each) => sum + each.clicks, 0);
  const units = weeks.reduce((sum, each) => sum + each.units, 0);
  const best = weeks.toSorted((a, b) => b.units - a.units)[0];
  if (units === 0 || !best) return t('store.titleNoSales', { clicks: format.number(clicks) });
  return t('store.title', {
    clicks: format.number(clicks),
    units: format.number(units),
    product: name('product', best.listing.product),
    market: name(
      'inCountry',
      view.stores.find(({ market }) => market === best.listing.market)?.country ?? '',
    ),
  });
}
