import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useIsNarrow } from '../../../ui/media.ts';
import type { Desk } from '../use-company.ts';
import { EditListingForm } from './edit-listing-form.tsx';
import type { Listing } from './funnel.ts';
import { ListingNumbers } from './listing-numbers.tsx';
import { ListingStanding } from './listing-standing.tsx';
import { PriceForm } from './price-form.tsx';
import { PromotionForm } from './promotion-form.tsx';

/** All that can be seen and decided about one page. */
export function ListingDesk({ desk, listing }: { desk: Desk; listing: Listing }) {
  const { t } = useTranslation('market/store');
  const isNarrow = useIsNarrow();
  return (
    <Tabs
      // Five names side by side on a phone; what does not fit would hide behind a button of the library's own.
      {...(isNarrow && { tabBarGutter: 12 })}
      items={[
        {
          key: 'numbers',
          label: t('listing.numbers'),
          children: <ListingNumbers listing={listing} day={desk.view.day} />,
        },
        {
          key: 'standing',
          label: t('listing.standing'),
          children: <ListingStanding view={desk.view} listing={listing} />,
        },
        { key: 'price', label: t('listing.price'), children: <PriceForm desk={desk} listing={listing} /> },
        {
          key: 'promotion',
          label: t('listing.promotion'),
          children: <PromotionForm desk={desk} listing={listing} />,
        },
        // Another company writes the page that an offer has joined.
        ...(listing.page === undefined
          ? [
              {
                key: 'words',
                label: t('listing.words'),
                children: <EditListingForm desk={desk} listing={listing} />,
              },
            ]
          : []),
      ]}
    />
  );
}
