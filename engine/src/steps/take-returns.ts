import { dueBefore, orderAt } from '../orders/book-columns.ts';
import { endOfDay, startOfDay } from '../orders/promise.ts';
import { advanceCase, isOpen } from '../orders/return-cases.ts';
import { returnWish, type ReturnWish } from '../orders/return-wishes.ts';
import { refundable } from '../orders/refund.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_HOUR } from '../world.ts';

/** Buyers ask to send goods back; cases whose moment has come move on. */
export function takeReturns(today: Today): void {
  const { world, day } = today;
  for (const each of world.returns) {
    if (isOpen(each) && each.nextAt < endOfDay(day)) advanceCase(today, each);
  }
  for (const row of dueBefore(world.orders, endOfDay(day))) {
    if ((world.orders.deliveredAt[row] ?? -1) < 0) continue;
    const wish = returnWish(world, orderAt(world.orders, row));
    if (wish && wish.at >= startOfDay(day) && wish.at < endOfDay(day)) ask(today, row, wish);
  }
}

/** Who has all the money back already has nothing to ask for. */
function ask(today: Today, row: number, { at, cause }: ReturnWish): void {
  if (refundable(today, row) <= 0) return;
  const { world, day } = today;
  const order = orderAt(world.orders, row);
  const rules = platformRulesOn(world.scenario, marketAt(world.scenario, order.market).channel, day);
  const dueAt = at + rules.replyWithinHours * SLICES_PER_HOUR;
  const id = world.next.return;
  world.next.return += 1;
  const { company, market } = order;
  world.returns.push({
    id,
    company,
    order: order.id,
    market,
    cause,
    askedAt: at,
    dueAt,
    state: 'asked',
    nextAt: dueAt,
  });
  today.report.news.push({ company, code: 'news.return-asked', values: { order: order.id, return: id } });
}
