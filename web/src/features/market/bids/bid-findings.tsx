import { useTranslation } from 'react-i18next';
import type { Sight } from '../use-company.ts';
import styles from './bids.module.css';
import { findingsOf, type BidReview } from './findings.ts';
import { useFindingText } from './use-finding-text.ts';

/** What is worth saying of the bids of some days, in sentences. */
export function BidFindings({ view, review }: { view: Sight; review: BidReview }) {
  const { t } = useTranslation('market/bids');
  const say = useFindingText(view, review);
  const findings = findingsOf(review);
  if (findings.length === 0) return <p className={styles.found}>{t('bids.found.nothing')}</p>;
  return (
    <ul className={styles.found}>
      {findings.map((finding) => {
        const sentence = say(finding);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}
