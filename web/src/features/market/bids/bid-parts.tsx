import { useTranslation } from 'react-i18next';
import type { Sight } from '../use-company.ts';
import { BidCampaignsTable } from './bid-campaigns-table.tsx';
import { BidFindings } from './bid-findings.tsx';
import { BidLinesTable } from './bid-lines-table.tsx';
import { BidTiles } from './bid-tiles.tsx';
import styles from './bids.module.css';
import type { BidReview } from './findings.ts';

/** What the bids of some days left lying: the sums, what is worth saying of them, and where they come from. */
export function BidParts({ view, review }: { view: Sight; review: BidReview }) {
  const { t } = useTranslation('market/bids');
  return (
    <>
      <BidTiles review={review} />
      <BidFindings view={view} review={review} />
      <BidLinesTable view={view} review={review} />
      {review.linesLeftOut > 0 && (
        <p className={styles.quiet}>{t('bids.leftOut', { count: review.linesLeftOut })}</p>
      )}
      <h2 className={styles.heading}>{t('bids.campaigns')}</h2>
      <BidCampaignsTable review={review} />
      <p className={styles.quiet}>{t('bids.held')}</p>
    </>
  );
}
