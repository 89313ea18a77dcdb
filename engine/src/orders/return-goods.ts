/** Goods that come back: looked at, graded, and sold again, sold off or thrown away. */
import { stream, uniform } from '../chance.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money, perThousandOf } from '../money.ts';
import { moveUnits } from '../stock/move-units.ts';
import { putUnits } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import type { Grade, ReturnCase } from '../world.ts';
import type { Order } from './book-columns.ts';
import { isSellersFault, modelOf, orderOfCase, rowOfCase, slicesOfDays, withdrawal } from './case-facts.ts';
import { setStatus } from './end-order.ts';
import { luckOf } from './luck.ts';
import { placeOf } from './promise.ts';
import { refund, refundable } from './refund.ts';

const RESALE = stream('returns/resale');
const OPENED = stream('returns/opened');

/** What whoever unpacks the parcel sees. */
function conditionOf(today: Today, each: ReturnCase, order: Order): NonNullable<ReturnCase['condition']> {
  const { seed } = today.world;
  const { returns, grading } = modelOf(today, each);
  // Goods that were never what the page said are as good as they were; broken ones are broken.
  const isSpoilt = each.cause === 'damaged' || (!grading && each.cause === 'not-as-described');
  if (isSpoilt || uniform(seed, RESALE, luckOf(order)) >= returns.resold) return 'spoilt';
  const isUnopened =
    each.cause !== 'not-as-described' && uniform(seed, OPENED, luckOf(order)) < (grading?.unopened ?? 1);
  return isUnopened ? 'unopened' : 'opened';
}

/** The parcel is here: the buyer has the money, and the goods wait to be graded. */
export function receiveReturn(today: Today, each: ReturnCase): void {
  const row = rowOfCase(today, each);
  const order = orderOfCase(today, each);
  const whole = refundable(today, row);
  const law = withdrawal(today, each, order);
  // Who changed their mind gets the goods' money back, and the postage where the law says so.
  const isWhole = isSellersFault(each) || law?.refundsDelivery === 'yes';
  refund(today, row, { amount: isWhole ? whole : Math.max(0, whole - order.shipping), at: each.nextAt });
  setStatus(today, row, { status: 'returned', at: each.nextAt });
  const { company, id } = order;
  today.report.changes.push({ order: id, company, at: each.nextAt, isReturned: true });
  today.report.news.push({ company, code: 'news.return-received', values: { order: id, return: each.id } });
  each.condition = conditionOf(today, each, order);
  const { grading } = modelOf(today, each);
  if (!grading) return gradeReturn(today, each, gradeByCondition(each));
  each.state = 'received';
  each.nextAt += slicesOfDays(grading.withinDays);
}

/** What one buyer found wanting the next will too, so it goes to a liquidator however well it looks. */
export function gradeByCondition({ condition, cause }: ReturnCase): Grade {
  if (condition === 'spoilt') return 'dispose';
  return cause === 'not-as-described' ? 'liquidate' : 'resell';
}

export function gradeReturn(today: Today, each: ReturnCase, grade: Grade): void {
  const order = orderOfCase(today, each);
  if (grade === 'resell') restock(today, each, order);
  else if (grade === 'liquidate') liquidate(today, each, order);
  else dispose(today, each, order);
  each.state = 'closed';
}

function restock(
  today: Today,
  each: ReturnCase,
  { id, company, product, market, lane, units, cost, quality }: Order,
): void {
  const { world } = today;
  const { grading } = modelOf(today, each);
  const left = { unopened: 1, opened: grading?.leftWhenOpened ?? 1, spoilt: grading?.leftWhenSpoilt ?? 1 };
  const kept = Math.floor(quality * left[each.condition ?? 'unopened']);
  const place = placeOf(world.scenario, market, lane);
  const goods = { units, cost: money(cost), quality: kept };
  putUnits(world, { shelf: { company, product, place }, goods, from: 'return' });
  const home = world.scenario.home.currency;
  const lines = [debit('stock', home, cost), credit('cost-of-goods', home, cost)];
  post(today, company, { memo: 'goods-back', order: id, lines });
}

/** What a liquidator pays softens the loss. */
function liquidate(today: Today, each: ReturnCase, { id, company, product, units, cost }: Order): void {
  const { world } = today;
  moveUnits(world, { company, product, units, from: 'return', to: 'lost' });
  const home = world.scenario.home.currency;
  const got = perThousandOf(cost, modelOf(today, each).grading?.liquidatedPerThousand ?? 0);
  const lines = [
    debit('bank', home, got),
    debit('losses', home, cost - got),
    credit('cost-of-goods', home, cost),
  ];
  post(today, company, { memo: 'goods-liquidated', order: id, lines });
}

function dispose(today: Today, each: ReturnCase, { id, company, product, units, cost }: Order): void {
  moveUnits(today.world, { company, product, units, from: 'return', to: 'lost' });
  const home = today.world.scenario.home.currency;
  const fee = units * (modelOf(today, each).grading?.disposalPerUnit ?? 0);
  const lines = [
    debit('losses', home, cost + fee),
    credit('cost-of-goods', home, cost),
    credit('bank', home, fee),
  ];
  post(today, company, { memo: 'goods-scrapped', order: id, lines });
}
