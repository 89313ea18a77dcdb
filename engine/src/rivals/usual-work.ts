/** What every company does, in the order in which it comes to it; money is spent on what stands first. */
import { buyGoods } from './buy-goods.ts';
import { askForReviews, answerDisputes, answerLetters, decideReturns } from './correspond.ts';
import { claimWhatIsOwed } from './claim-what-is-owed.ts';
import { inspectGoods } from './inspect-goods.ts';
import { keepPapers } from './keep-papers.ts';
import { openStores, ruleLanes } from './open-for-business.ts';
import { appealViolations, putRight } from './put-right.ts';
import { repayCredit } from './repay-credit.ts';
import { buyStudies } from './buy-studies.ts';
import { sendByHand } from './send-by-hand.ts';
import { setPrices, runPromotions } from './set-prices.ts';
import { stockAbroad } from './stock-abroad.ts';
import type { Work } from './strategy.ts';
import { writePages } from './write-pages.ts';

/** What cannot wait: buyers, parcels, and pages for what is on the shelf. */
export const DAILY: readonly Work[] = [
  answerLetters,
  decideReturns,
  answerDisputes,
  ruleLanes,
  sendByHand,
  putRight,
  appealViolations,
  writePages,
];

/** What waits for an evening on which the company looks at its market. */
export const LOOKING: readonly Work[] = [
  openStores,
  askForReviews,
  buyStudies,
  keepPapers,
  inspectGoods,
  buyGoods,
  stockAbroad,
  setPrices,
  runPromotions,
  claimWhatIsOwed,
  repayCredit,
];
