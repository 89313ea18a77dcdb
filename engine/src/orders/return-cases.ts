/** What a company can do with a return that a buyer asks for, and what comes of it. */
import { at } from '../at.ts';
import { calendarDay } from '../calendar.ts';
import { stream, uniform } from '../chance.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import type { Returns } from '../scenario/after-the-order.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { moveUnits } from '../stock/move-units.ts';
import { putUnits } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_DAY, type Moment, type ReturnCase } from '../world.ts';
import { daysWithin } from './band.ts';
import { findRow, orderAt, type Order } from './book-columns.ts';
import { setStatus } from './end-order.ts';
import { countForHealth, storeOf } from './health-counts.ts';
import { postageOf } from './postage.ts';
import { laneAt, placeOf, startOfDay } from './promise.ts';
import { refund, refundable } from './refund.ts';
import { luckOf } from './luck.ts';

const WAY_BACK = stream('returns/way-back');
const CLAIM = stream('returns/claim');
const VERDICT = stream('returns/verdict');
const RESALE = stream('returns/resale');

/** Offices decide at nine o'clock. */
const OFFICE_OPENS = 36;
const isSellersFault = ({ cause }: ReturnCase): boolean => cause !== 'changed-mind';
const modelOf = ({ world }: Today, { market }: { market: number }): Returns =>
  marketAt(world.scenario, market).afterTheOrder.returns;
const days = (count: number): Moment => Math.floor(count * SLICES_PER_DAY);

export const isOpen = ({ state }: ReturnCase): boolean => state !== 'closed';

/** The order of a case stays in the book for as long as the case is open. */
function rowOf(today: Today, { order }: ReturnCase): number {
  const row = findRow(today.world.orders, order);
  if (row < 0) throw new Error(`the order ${order} of an open return has left the book`);
  return row;
}

const luckOfCase = (today: Today, each: ReturnCase): number =>
  luckOf(orderAt(today.world.orders, rowOf(today, each)));

/** The buyer may send the goods back; the money follows when they are here. The seller pays the way for its own faults. */
export function grantReturn(today: Today, each: ReturnCase): void {
  const { world, day } = today;
  const order = orderAt(world.orders, rowOf(today, each));
  const lane = laneAt(world.scenario, order.lane);
  const { wayBackDays } = marketAt(world.scenario, order.market).afterTheOrder.delivery;
  const way = daysWithin(wayBackDays[lane.from], uniform(world.seed, WAY_BACK, luckOf(order)));
  each.state = 'on-its-way';
  each.nextAt = startOfDay(day) + OFFICE_OPENS + days(way);
  const { company, product, units } = order;
  moveUnits(world, { company, product, units, from: 'buyer', to: 'return' });
  if (!isSellersFault(each)) return;
  const home = world.scenario.home.currency;
  const back = { calendarDay: calendarDay(world.scenario, today.day) };
  const postage = postageOf(lane, at(world.scenario.goods.products, product), units, back).total;
  post(today, company, {
    memo: 'return-postage',
    order: order.id,
    lines: [debit('postage', home, postage), credit('bank', home, postage)],
  });
}

/** The buyer keeps the goods, and may go to the platform. */
export function refuseReturn(today: Today, each: ReturnCase): void {
  const { seed } = today.world;
  const { claimsFault, claimsOwn, verdictDays } = modelOf(today, each);
  const share = isSellersFault(each) ? claimsFault : claimsOwn;
  const answeredAt = startOfDay(today.day) + OFFICE_OPENS;
  const isClaimed = uniform(seed, CLAIM, luckOfCase(today, each)) < share;
  each.state = isClaimed ? 'claimed' : 'refused';
  each.nextAt = answeredAt + (isClaimed ? days(verdictDays) : 0);
}

/** The buyer keeps the goods and is content with a part of the money. */
export function refundPart(today: Today, each: ReturnCase, amount: number): void {
  const answeredAt = startOfDay(today.day) + OFFICE_OPENS;
  refund(today, rowOf(today, each), { amount, at: answeredAt });
  each.state = 'closed';
  each.nextAt = answeredAt;
}

/** What happens to a case when its moment has come. */
export function advanceCase(today: Today, each: ReturnCase): void {
  if (each.state === 'asked') return loseCase(today, each, 'news.return-unanswered');
  if (each.state === 'on-its-way') return receive(today, each);
  if (each.state === 'claimed') return judge(today, each);
  each.state = 'closed';
}

function judge(today: Today, each: ReturnCase): void {
  const isJust = uniform(today.world.seed, VERDICT, luckOfCase(today, each)) < modelOf(today, each).just;
  if (isSellersFault(each) === isJust) return loseCase(today, each, 'news.claim-lost');
  each.state = 'closed';
  today.report.news.push({ company: each.company, code: 'news.claim-won', values: { order: each.order } });
}

/** The platform pays the buyer back out of the company's money; the buyer keeps the goods. */
function loseCase(today: Today, each: ReturnCase, code: string): void {
  const row = rowOf(today, each);
  const order = orderAt(today.world.orders, row);
  refund(today, row, { amount: refundable(today, row), at: each.nextAt });
  // A bad review has made the order a defect already.
  if (order.reviewScore === 0 || order.reviewScore > 2) {
    countForHealth(storeOf(today.world, each.company, each.market), today.day, 'defects');
  }
  each.state = 'closed';
  today.report.news.push({ company: each.company, code, values: { order: each.order } });
}

function receive(today: Today, each: ReturnCase): void {
  const { world } = today;
  const row = rowOf(today, each);
  const order = orderAt(world.orders, row);
  const whole = refundable(today, row);
  // Who changed their mind gets the goods' money back, not the postage.
  const amount = isSellersFault(each) ? whole : Math.max(0, whole - order.shipping);
  refund(today, row, { amount, at: each.nextAt });
  setStatus(today, row, { status: 'returned', at: each.nextAt });
  today.report.changes.push({ order: order.id, company: order.company, at: each.nextAt, isReturned: true });
  today.report.news.push({
    company: each.company,
    code: 'news.return-received',
    values: { order: order.id },
  });
  each.state = 'closed';
  const isSpoilt = each.cause === 'damaged' || each.cause === 'not-as-described';
  if (!isSpoilt && uniform(world.seed, RESALE, luckOf(order)) < modelOf(today, each).resold)
    restock(today, order);
  else scrap(today, order);
}

function restock(today: Today, order: Order): void {
  const { world } = today;
  const { company, product, units, cost, quality } = order;
  const place = placeOf(world.scenario, order.market, order.lane);
  putUnits(world, {
    shelf: { company, product, place },
    goods: { units, cost: money(cost), quality },
    from: 'return',
  });
  const home = world.scenario.home.currency;
  const lines = [debit('stock', home, cost), credit('cost-of-goods', home, cost)];
  post(today, company, { memo: 'goods-back', order: order.id, lines });
}

function scrap(today: Today, { id, company, product, units, cost }: Order): void {
  moveUnits(today.world, { company, product, units, from: 'return', to: 'lost' });
  const home = today.world.scenario.home.currency;
  const lines = [debit('losses', home, cost), credit('cost-of-goods', home, cost)];
  post(today, company, { memo: 'goods-scrapped', order: id, lines });
}
