/** Buyers who have their bank take the money back: because the means was stolen, or because nobody put things right. */
import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { currencyOf, marketAt } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Moment } from '../world.ts';
import { orderAt, type Order } from './book-columns.ts';
import { slicesOfDays } from './case-facts.ts';
import { experienceOf } from './experience.ts';
import { countForHealth, storeOf } from './health-counts.ts';
import { luckOf } from './luck.ts';
import type { Setting } from './parcel.ts';
import { refund, refundable } from './refund.ts';

const FRAUD = stream('chargebacks/fraud');
const UNHAPPY = stream('chargebacks/unhappy');
const WHEN = stream('chargebacks/when');

interface Chargeback {
  readonly at: Moment;
  readonly cause: 'stolen' | 'unhappy';
}

/** Whom the order left in the lurch: late, broken, or far from what the page said. */
function isLetDown(setting: Setting, order: Order): boolean {
  const { tolerance } = marketAt(setting.scenario, order.market).afterTheOrder.letters;
  const { isDamaged, daysLate, surprise } = experienceOf(setting, order);
  return isDamaged || daysLate > 0 || surprise < -tolerance;
}

export function chargebackWish(setting: Setting, order: Order): Chargeback | undefined {
  const { scenario, seed } = setting;
  const rule = marketAt(scenario, order.market).payment[order.payment]?.chargeback;
  if (!rule || order.deliveredAt < 0) return undefined;
  const luck = luckOf(order);
  const isStolen = uniform(seed, FRAUD, luck) < rule.fraudShare;
  if (!isStolen && (uniform(seed, UNHAPPY, luck) >= rule.unhappyShare || !isLetDown(setting, order))) {
    return undefined;
  }
  const days = rule.days.min + uniform(seed, WHEN, luck) * (rule.days.max - rule.days.min);
  return { at: order.deliveredAt + slicesOfDays(days), cause: isStolen ? 'stolen' : 'unhappy' };
}

/** The money is gone, and the payment service charges its fee; who was given something back already lets it rest. */
export function chargeBack(today: Today, row: number, { at: moment, cause }: Chargeback): void {
  const { world, day, report } = today;
  const order = orderAt(world.orders, row);
  const isSettled = refundable(today, row) <= 0 || (cause === 'unhappy' && order.refunded > 0);
  if (isSettled) return;
  refund(today, row, { amount: refundable(today, row), at: moment });
  const { company, id, market, payment } = order;
  const fee = at(marketAt(world.scenario, market).payment, payment).chargeback?.fee ?? 0;
  const currency = currencyOf(world.scenario, market);
  const lines = [debit('payment-fees', currency, fee), credit('platform-wallet', currency, fee)];
  post(today, company, { memo: 'chargeback-fee', order: id, lines });
  countForHealth(storeOf(world, company, market), day, 'defects');
  const code = cause === 'stolen' ? 'news.chargeback-stolen' : 'news.chargeback-unhappy';
  report.news.push({ company, code, values: { order: id } });
}
