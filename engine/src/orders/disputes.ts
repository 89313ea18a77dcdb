/** Quarrels that go to the platform: a buyer claims, the company answers with facts, and the platform decides. */
import { stream, uniform } from '../chance.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_HOUR, type Moment, type ReturnCase } from '../world.ts';
import {
  isSellersFault,
  modelOf,
  officeHour,
  orderOfCase,
  rowOfCase,
  slicesOfDays,
  withdrawal,
} from './case-facts.ts';
import type { DisputeFact } from './dispute-facts.ts';
import { countForHealth, storeOf } from './health-counts.ts';
import { luckOf } from './luck.ts';
import { refund, refundable } from './refund.ts';
import { factHolds } from './weigh-facts.ts';

const VERDICT = stream('returns/verdict');

/** The buyer takes the case to the platform, which asks the company for its side where its rules know that. */
export function openDispute(today: Today, each: ReturnCase, moment: Moment): void {
  const { disputes, returns } = modelOf(today, each);
  each.state = 'claimed';
  if (!disputes) {
    each.nextAt = moment + slicesOfDays(returns.verdictDays);
    return;
  }
  each.dispute = { dueAt: moment + disputes.answerHours * SLICES_PER_HOUR };
  each.nextAt = each.dispute.dueAt;
  const values = { order: each.order, return: each.id };
  today.report.news.push({ company: each.company, code: 'news.dispute-opened', values });
}

/** Pays, or stands by its refusal with facts for the platform to weigh. */
export function answerDispute(
  today: Today,
  each: ReturnCase,
  { stance, facts }: { readonly stance: 'accept' | 'contest'; readonly facts: readonly DisputeFact[] },
): void {
  const { disputes } = modelOf(today, each);
  if (!each.dispute || !disputes) throw new Error(`return ${each.id} is no dispute`);
  const answeredAt = Math.max(each.askedAt, officeHour(today.day));
  each.nextAt = answeredAt;
  if (stance === 'accept') return loseCase(today, each, 'news.dispute-accepted');
  each.dispute = { ...each.dispute, contestedWith: [...facts] };
  each.nextAt += slicesOfDays(disputes.verdictDays);
}

/** The share of such cases that the platform decides for the company. */
export function winningShare(
  { just, perFact = 0, perIdleFact = 0 }: { just: number; perFact?: number; perIdleFact?: number },
  { isInTheRight, bearing, idle }: { isInTheRight: boolean; bearing: number; idle: number },
): number {
  const share = (isInTheRight ? just : 1 - just) + perFact * bearing - perIdleFact * idle;
  return Math.min(0.98, Math.max(0.02, share));
}

export function judge(today: Today, each: ReturnCase): void {
  const order = orderOfCase(today, each);
  const { disputes, returns } = modelOf(today, each);
  // The law leaves the platform nothing to weigh, and neither does a company that says nothing.
  if (withdrawal(today, each, order)) return loseCase(today, each, 'news.claim-lost');
  const facts = each.dispute?.contestedWith;
  if (each.dispute && !facts) return loseCase(today, each, 'news.dispute-unanswered');
  const bearing = (facts ?? []).filter((fact) => factHolds(today.world, each, order, fact)).length;
  const share = winningShare(
    { just: returns.just, ...(disputes && { perFact: disputes.perFact, perIdleFact: disputes.perIdleFact }) },
    { isInTheRight: isInTheRight(today, each), bearing, idle: (facts ?? []).length - bearing },
  );
  if (uniform(today.world.seed, VERDICT, luckOf(order)) >= share)
    return loseCase(today, each, 'news.claim-lost');
  each.state = 'closed';
  const values = { order: each.order, return: each.id };
  today.report.news.push({ company: each.company, code: 'news.claim-won', values });
}

/** Without a fault of its own, and where the parcel is where it should be. */
function isInTheRight(today: Today, each: ReturnCase): boolean {
  if (each.cause === 'not-received') return orderOfCase(today, each).deliveredAt >= 0;
  return !isSellersFault(each);
}

/** The platform pays the buyer back out of the company's money; the buyer keeps the goods. */
export function loseCase(today: Today, each: ReturnCase, code: string): void {
  const row = rowOfCase(today, each);
  const order = orderOfCase(today, each);
  refund(today, row, { amount: refundable(today, row), at: each.nextAt });
  // A bad review has made the order a defect already.
  if (order.reviewScore === 0 || order.reviewScore > 2) {
    countForHealth(storeOf(today.world, each.company, each.market), today.day, 'defects');
  }
  each.state = 'closed';
  const values = { order: each.order, return: each.id };
  today.report.news.push({ company: each.company, code, values });
}
