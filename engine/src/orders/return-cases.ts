/** What a company can do with a return that a buyer asks for, and what comes of it. */
import { at } from '../at.ts';
import { calendarDay } from '../calendar.ts';
import { stream, uniform } from '../chance.ts';
import { suspect } from '../conduct/suspect.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { moveUnits } from '../stock/move-units.ts';
import type { Today } from '../today.ts';
import type { ReturnCase } from '../world.ts';
import { daysWithin } from './band.ts';
import {
  isSellersFault,
  modelOf,
  officeHour,
  orderOfCase,
  rowOfCase,
  slicesOfDays,
  withdrawal,
} from './case-facts.ts';
import { judge, loseCase, openDispute } from './disputes.ts';
import { postageOf } from './postage.ts';
import { laneAt } from './promise.ts';
import { refund } from './refund.ts';
import { gradeByCondition, gradeReturn, receiveReturn } from './return-goods.ts';
import { luckOf } from './luck.ts';

const WAY_BACK = stream('returns/way-back');
const CLAIM = stream('returns/claim');

export const isOpen = ({ state }: ReturnCase): boolean => state !== 'closed';

/** The buyer may send the goods back; the money follows when they are here. The seller pays the way for its own faults. */
export function grantReturn(today: Today, each: ReturnCase): void {
  const { world, day } = today;
  const order = orderOfCase(today, each);
  const lane = laneAt(world.scenario, order.lane);
  const { wayBackDays } = marketAt(world.scenario, order.market).afterTheOrder.delivery;
  const way = daysWithin(wayBackDays[lane.from], uniform(world.seed, WAY_BACK, luckOf(order)));
  each.state = 'on-its-way';
  each.nextAt = officeHour(day) + slicesOfDays(way);
  const { company, product, units } = order;
  moveUnits(world, { company, product, units, from: 'buyer', to: 'return' });
  if (!isSellersFault(each) && withdrawal(today, each, order)?.returnPaidBy !== 'seller') return;
  const home = world.scenario.home.currency;
  const back = { calendarDay: calendarDay(world.scenario, today.day) };
  const postage = postageOf(lane, at(world.scenario.goods.products, product), units, back).total;
  post(today, company, {
    memo: 'return-postage',
    order: order.id,
    lines: [debit('postage', home, postage), credit('bank', home, postage)],
  });
}

/** The buyer keeps the goods, and may go to the platform; who was in their rights by law goes there always. */
export function refuseReturn(today: Today, each: ReturnCase): void {
  const order = orderOfCase(today, each);
  const { claimsFault, claimsOwn } = modelOf(today, each).returns;
  const isUnlawful = withdrawal(today, each, order) !== undefined;
  if (isUnlawful) suspect(today, each, 'refused-return', { return: each.id, order: order.id });
  const share = isSellersFault(each) ? claimsFault : claimsOwn;
  each.nextAt = officeHour(today.day);
  if (isUnlawful || uniform(today.world.seed, CLAIM, luckOf(order)) < share)
    openDispute(today, each, each.nextAt);
  else each.state = 'refused';
}

/** The buyer keeps the goods and is content with a part of the money. */
export function refundPart(today: Today, each: ReturnCase, amount: number): void {
  const answeredAt = officeHour(today.day);
  refund(today, rowOfCase(today, each), { amount, at: answeredAt });
  each.state = 'closed';
  each.nextAt = answeredAt;
}

/** What happens to a case when its moment has come. */
export function advanceCase(today: Today, each: ReturnCase): void {
  if (each.state === 'asked') return loseCase(today, each, 'news.return-unanswered');
  if (each.state === 'on-its-way') return receiveReturn(today, each);
  if (each.state === 'received') return gradeReturn(today, each, gradeByCondition(each));
  if (each.state === 'claimed') return judge(today, each);
  each.state = 'closed';
}
