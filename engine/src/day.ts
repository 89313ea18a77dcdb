import { admitNewcomers } from './steps/admit-newcomers.ts';
import { announceRules } from './conduct/announce-rules.ts';
import { measureConduct } from './conduct/measure-conduct.ts';
import { billAds } from './ads/bill-ads.ts';
import { copyOf, copyWorld, takeWorld } from './copy-world.ts';
import { answerClaims } from './freight/answer-claims.ts';
import { noteMishaps } from './freight/note-mishaps.ts';
import { closePromotions } from './promotion/close-promotions.ts';
import { logPrices } from './promotion/log-prices.ts';
import { hashWorld } from './hash.ts';
import type { JournalEntry } from './journal.ts';
import { checkBooks, checkGoodsInBooks, type Accounts } from './ledger/check-books.ts';
import type { DayReport, UnsealedReport } from './report.ts';
import { planAhead } from './rivals/plan-evening.ts';
import { checkUnits } from './stock/check-units.ts';
import { chargeStorage } from './stock/storage-fees.ts';
import { applyDecisions } from './steps/apply-decisions.ts';
import { chargeFees } from './steps/charge-fees.ts';
import { chargeInterest } from './steps/charge-interest.ts';
import { checkPapers } from './steps/check-papers.ts';
import { closeBooks } from './steps/close-books.ts';
import { closeOrders } from './steps/close-orders.ts';
import { coverDebts } from './steps/cover-debts.ts';
import { giveUp } from './steps/give-up.ts';
import { intervene } from './steps/intervene.ts';
import { meetDemand } from './steps/meet-demand.ts';
import { moveParcels } from './steps/move-parcels.ts';
import { playRivals } from './steps/play-rivals.ts';
import { rankPages } from './steps/rank-pages.ts';
import { reviewCategories } from './steps/review-categories.ts';
import { receiveGoods } from './steps/receive-goods.ts';
import { refundExports } from './steps/refund-exports.ts';
import { returnTaxes } from './steps/return-taxes.ts';
import { settleAccounts } from './steps/settle-accounts.ts';
import { settleForwards } from './steps/settle-forwards.ts';
import { shipOrders } from './steps/ship-orders.ts';
import { strikeShocks } from './steps/strike-shocks.ts';
import { tendCrowds } from './steps/tend-crowds.ts';
import { takeReturns } from './steps/take-returns.ts';
import { writeLetters } from './steps/write-letters.ts';
import { writeReviews } from './steps/write-reviews.ts';
import { checkDebts } from './supply/check-debts.ts';
import { watchOffers } from './studies/watch-offers.ts';
import { beginDay, type Playing, type Step } from './today.ts';
import type { World } from './world.ts';

/** One trading day. The order is a rule of the game: a step sees what the steps above it did. */
export const DAY: readonly Step[] = [
  // New rules are in the morning's papers.
  announceRules,
  // Where somebody has failed another tries.
  admitNewcomers,
  // Computer companies decide by the same evening that people see.
  playRivals,
  // What those who lead the market do is there before any company's own decision.
  intervene,
  strikeShocks,
  // Decisions apply before the first visitor comes, so what was decided yesterday evening counts for the whole day.
  applyDecisions,
  // Goods that arrive in the morning can be sold on the same day.
  receiveGoods,
  // What a page asks today is on record before anybody sees it.
  logPrices,
  // What is filed wrong and found is out of search before anybody looks.
  reviewCategories,
  // Pages stand for the day; what sells out leaves them.
  rankPages,
  meetDemand,
  // What small sellers sell goes its own way; their buyers are counted with the day's.
  tendCrowds,
  shipOrders,
  moveParcels,
  // Nobody writes about a parcel, or sends it back, before it has come.
  writeReviews,
  takeReturns,
  writeLetters,
  // What buyers report broken today can be claimed from its carrier.
  noteMishaps,
  answerClaims,
  // What is over is counted, and the platform's share of it due.
  closePromotions,
  // What the platform is owed for clicks it takes before it pays out.
  billAds,
  // Refunds of the day are out of the reserve before what is left of it is freed.
  settleAccounts,
  chargeFees,
  chargeStorage,
  // What came in today can meet what is due today.
  settleForwards,
  refundExports,
  returnTaxes,
  chargeInterest,
  // When all is booked, the evening shows who can pay.
  coverDebts,
  giveUp,
  // What the day's papers and pages lack is known before the platform judges.
  checkPapers,
  // The platform judges the whole day.
  measureConduct,
  closeOrders,
  // Who watches the market writes down what the day was.
  watchOffers,
  closeBooks,
];

export interface PlayedDay {
  readonly world: World;
  readonly report: DayReport;
}

/** A day of a history of which only the end is held against another: it bears no hash. */
export interface UnsealedDay {
  readonly world: World;
  readonly report: UnsealedReport;
}

/** Plays the next day of a world on a copy of it. Entries for another day are a mistake of the caller. */
export function playDay(
  before: World,
  decisions: readonly JournalEntry[] = [],
  playing: Playing = {},
): PlayedDay {
  const { world, report } = playUnsealed(before, decisions, playing);
  return { world, report: { ...report, hash: hashWorld(world) } };
}

export function playUnsealed(
  before: World,
  decisions: readonly JournalEntry[] = [],
  playing: Playing = {},
): UnsealedDay {
  return playOn(copyWorld(before), { evening: before, accounts: before, decisions, playing });
}

/** The same for a world that nobody needs any more as it was: the day is played on what it is made of. */
export function playOnward(
  before: World,
  decisions: readonly JournalEntry[] = [],
  playing: Playing = {},
): UnsealedDay {
  // Computer companies decide by the evening, of which the first steps of the day leave nothing.
  planAhead(before);
  const accounts = { companies: before.companies.map(({ balances }) => ({ balances: copyOf(balances) })) };
  return playOn(takeWorld(before), { evening: before, accounts, decisions, playing });
}

interface Before {
  readonly evening: World;
  readonly accounts: Accounts;
  readonly decisions: readonly JournalEntry[];
  readonly playing: Playing;
}

function playOn(world: World, { evening, accounts, decisions, playing }: Before): UnsealedDay {
  const today = beginDay(world, decisions, { ...playing, evening });
  const misdated = decisions.find(({ day }) => day !== today.day);
  if (misdated) throw new RangeError(`entry ${misdated.seq} is for day ${misdated.day}, not ${today.day}`);
  for (const step of DAY) step(today);
  checkBooks(accounts, today);
  checkUnits(today);
  checkGoodsInBooks(today);
  checkDebts(today);
  world.day = today.day;
  return { world, report: today.report };
}
