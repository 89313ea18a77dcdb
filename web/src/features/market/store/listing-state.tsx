import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Listing } from './funnel.ts';

/** Whether buyers can have it. */
export function ListingState({ listing: { isPaused, suppressed, inStock } }: { listing: Listing }) {
  const { t } = useTranslation(['market/store', 'market/stock']);
  if (suppressed) return <Tag color="error">{t('listings.suppressed')}</Tag>;
  if (isPaused) return <Tag>{t('listings.paused')}</Tag>;
  if (inStock === 0) return <Tag color="error">{t('stock.out')}</Tag>;
  return <Tag color="success">{t('listings.onSale')}</Tag>;
}
