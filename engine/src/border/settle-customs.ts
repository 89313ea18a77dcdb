/** What the border costs a company: the carrier's bill with every parcel, and what follows from a finding. */
import { at } from '../at.ts';
import { inUnits, toHome } from '../ledger/exchange.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { perThousandOf } from '../money.ts';
import type { Order } from '../orders/book-columns.ts';
import { orderAt } from '../orders/book-columns.ts';
import { dayOfMoment } from '../orders/promise.ts';
import { currencyOf, marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { StateRulesInForce } from '../scenario/rule-packs.ts';
import type { Today } from '../today.ts';
import { choiceFor } from './customs-choice.ts';
import { customsMark } from './inspect.ts';
import { isCorrected, markOf, readMark, type CustomsFinding } from './outcome.ts';
import { dutyOn, parcelCharges } from './parcel-charges.ts';

const FOUND = {
  'wrong-code': 'news.customs-wrong-code',
  'low-value': 'news.customs-low-value',
} as const;

const rulesOf = (today: Today, order: Order): StateRulesInForce =>
  stateRulesOn(
    today.world.scenario,
    marketAt(today.world.scenario, order.market).country,
    dayOfMoment(order.placedAt),
  );

/** Paid from the bank at home, in the country's money at the day's rate. */
function bill(today: Today, order: Order, { memo, amount }: { memo: string; amount: number }): number {
  const { world, day } = today;
  const home = world.scenario.home.currency;
  const worth = toHome(world.scenario, amount, currencyOf(world.scenario, order.market), day);
  const lines = [debit('border-costs', home, worth), credit('bank', home, worth)];
  post(today, order.company, { memo, order: order.id, lines });
  return worth;
}

/** A parcel leaves for the border: the carrier's charges, and what customs will make of it. */
export function declareParcel(today: Today, row: number): void {
  const { world, day } = today;
  const order = orderAt(world.orders, row);
  const choice = choiceFor(world, order, day);
  const mark = customsMark(world, order, day);
  const customs = markOf(mark);
  world.orders.customs[row] = customs;
  today.report.changes.push({ order: order.id, company: order.company, at: order.shippedAt, customs });
  if (!choice || mark.outcome === 'unwatched') return;
  const asked = { goods: order.price - order.discount, shipping: order.shipping };
  bill(today, order, {
    memo: 'border-charges',
    amount: parcelCharges(rulesOf(today, order), choice, asked).carrier,
  });
}

/** The kinds of finding for which customs hold something against the sender. */
function findingOf(today: Today, order: Order): CustomsFinding | undefined {
  const { outcome } = readMark(order.customs);
  if (outcome === 'wrong-code' || outcome === 'low-value' || outcome === 'missing-papers') return outcome;
  if (outcome !== 'seized-again') return undefined;
  const { hs } = at(today.world.scenario.goods.products, order.product);
  return choiceFor(today.world, order, today.day)?.hs === hs ? 'low-value' : 'wrong-code';
}

/** The duty that was kept back, and the fine on top of it; both in minor units of the country's currency. */
function claimOf(rules: StateRulesInForce, order: Order, hs: string): { backDuty: number; fine: number } {
  const { border } = rules;
  const goods = order.price - order.discount;
  const taxWithin = rules.pricesShowTax === 'yes' && order.tax > 0 ? order.tax : 0;
  const value = Math.max(0, goods - taxWithin);
  const backDuty = Math.max(0, dutyOn(rules, value, hs) - order.declared);
  if (!border) return { backDuty, fine: 0 };
  const { wrongCodePerThousand, lowValuePerThousand, least } = border.penalty;
  const rate = readMark(order.customs).outcome === 'wrong-code' ? wrongCodePerThousand : lowValuePerThousand;
  return { backDuty, fine: Math.max(least, perThousandOf(value, rate)) };
}

/** What customs found is charged and remembered, when the parcel has come through or is kept. */
export function settleCustoms(today: Today, row: number): void {
  const { world, day, report } = today;
  const order = orderAt(world.orders, row);
  const finding = findingOf(today, order);
  if (!finding) return;
  const { country } = marketAt(world.scenario, order.market);
  at(world.companies, order.company).border.findings.push({ country, day, kind: finding });
  if (finding === 'missing-papers' || !isCorrected(readMark(order.customs))) return;
  const { hs, id } = at(world.scenario.goods.products, order.product);
  const { backDuty, fine } = claimOf(rulesOf(today, order), order, hs);
  const paid = bill(today, order, { memo: 'customs-claim', amount: backDuty + fine });
  const values = {
    order: order.id,
    product: id,
    country,
    amount: inUnits(world.scenario, paid, world.scenario.home.currency),
  };
  report.news.push({ company: order.company, code: FOUND[finding], values });
}
