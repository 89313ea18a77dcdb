import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { StatRow, StatTile } from '../../../ui/stat-tile.tsx';
import type { BidReview } from './findings.ts';

/** What was spent, what it was worth, and the three ways in which it could have been more. */
export function BidTiles({ review }: { review: BidReview }) {
  const { t } = useTranslation('market/bids');
  const format = useFormat();
  const { spend, worth, regret, currency } = review;
  const money = (minor: number) => format.money(minor, currency);
  return (
    <StatRow>
      <StatTile label={t('bids.spend')} value={money(spend)} />
      <StatTile label={t('bids.worth')} value={money(worth)} />
      <StatTile label={t('bids.over')} value={money(regret.over)} />
      <StatTile label={t('bids.under')} value={money(regret.under)} />
      <StatTile label={t('bids.allocation')} value={money(regret.allocation)} />
    </StatRow>
  );
}
