import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { BidReview } from './findings.ts';

/** What the bids of some days left lying, in one line. */
export function useReviewTitle(): (review: BidReview) => string {
  const { t } = useTranslation('market/bids');
  const format = useFormat();
  return ({ from, until, regret, currency }) => {
    const values = { from, until, day: format.day(until), amount: format.money(regret.total, currency) };
    if (regret.total === 0)
      return t(from === until ? 'bids.title.right.day' : 'bids.title.right.days', values);
    return t(from === until ? 'bids.title.day' : 'bids.title.days', values);
  };
}
