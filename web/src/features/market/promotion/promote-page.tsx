import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PromotionForm } from '../store/promotion-form.tsx';
import { BundleForm } from './bundle-form.tsx';
import { CampaignForm } from './campaign-form.tsx';
import { CouponForm } from './coupon-form.tsx';
import { DealForm } from './deal-form.tsx';
import { PriceHistory } from './price-history.tsx';
import type { PromoteProps } from './promote-props.ts';
import styles from './promotion.module.css';
import { Running } from './running.tsx';
import { WasForm } from './was-form.tsx';

type Way = 'price' | 'coupon' | 'deal' | 'campaign' | 'bundle' | 'was';

/** Everything that can be done to have one page bought, with what runs already and what it has asked so far. */
export function PromotePage(props: PromoteProps) {
  const { t } = useTranslation(['market/promotion', 'terms']);
  const [way, setWay] = useState<Way>('price');
  const { desk, page, market } = props;
  const listing = desk.view.listings.find(({ id }) => id === page.listing);
  const ways: Way[] = [
    'price',
    ...(market.coupons ? (['coupon'] as const) : []),
    ...(market.lightning ? (['deal'] as const) : []),
    ...(market.campaigns.length > 0 ? (['campaign'] as const) : []),
    ...(market.bundles ? (['bundle'] as const) : []),
    'was',
  ];
  const forms: Record<Way, ReactNode> = {
    price: listing && <PromotionForm desk={desk} listing={listing} />,
    coupon: <CouponForm {...props} />,
    deal: <DealForm {...props} />,
    campaign: <CampaignForm {...props} />,
    bundle: <BundleForm {...props} />,
    was: <WasForm {...props} />,
  };
  return (
    <div className={styles.panel}>
      <Running desk={desk} page={page} currency={market.currency} />
      <Segmented<Way>
        className={styles.ways}
        aria-label={t('promo.ways')}
        value={way}
        onChange={setWay}
        options={ways.map((value) => ({
          value,
          label: value === 'was' ? t('promo.was') : t(`promotion.${value}`, { ns: 'terms' }),
        }))}
      />
      {forms[way]}
      <PriceHistory day={desk.view.day} page={page} market={market} />
    </div>
  );
}
