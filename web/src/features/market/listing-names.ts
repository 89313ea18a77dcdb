import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import type { Sight } from './use-company.ts';

export interface NamedListing {
  title: string;
  /** What people would call it. */
  short: string;
  /** The company whose page it is. */
  company: string;
  isOwn: boolean;
}

/** Titles go into detail after their first comma. */
const shortTitle = (title: string): string => title.split(/[,，]/)[0]?.trim() ?? title;

/**
 * What the pages of a market are called, by their number. A page of another company that is no longer on sale has
 * no title any more; `seller` then names it.
 */
export function useListingNames(view: Sight): (listing: number, seller?: string) => NamedListing {
  const { t } = useTranslation('market');
  const { said } = useFormat();
  const known = useMemo(
    () => new Map([...view.rivals, ...view.listings].map((listing) => [listing.id, listing])),
    [view],
  );
  return (id, seller) => {
    const listing = known.get(id);
    if (!listing) {
      const gone = t('listing.gone', { id });
      return { title: gone, short: gone, company: seller ?? '', isOwn: false };
    }
    return {
      title: listing.title,
      short: shortTitle(listing.title),
      company: said(listing.companyName),
      isOwn: listing.company === view.company.id,
    };
  };
}
