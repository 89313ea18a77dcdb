import { stream, uniform } from '../chance.ts';
import { answerQuality, isAnswered } from '../orders/answer-quality.ts';
import { dueBefore, orderAt, type Order } from '../orders/book-columns.ts';
import { chargeBack, chargebackWish } from '../orders/chargebacks.ts';
import { lettersAbout } from '../orders/letters-about.ts';
import { luckOf } from '../orders/luck.ts';
import { disputeMissing } from '../orders/missing-parcels.ts';
import { endOfDay, startOfDay } from '../orders/promise.ts';
import { advanceCase, isOpen } from '../orders/return-cases.ts';
import { returnWish, type ReturnWish } from '../orders/return-wishes.ts';
import { refundable } from '../orders/refund.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_HOUR, type Moment } from '../world.ts';

const CALM = stream('returns/calm');

/** Buyers ask to send goods back; cases whose moment has come move on. */
export function takeReturns(today: Today): void {
  const { world, day } = today;
  for (const each of world.returns) {
    if (isOpen(each) && each.nextAt < endOfDay(day)) advanceCase(today, each);
  }
  for (const row of dueBefore(world.orders, endOfDay(day))) {
    if ((world.orders.deliveredAt[row] ?? -1) < 0) continue;
    const order = orderAt(world.orders, row);
    const wish = returnWish(world, order);
    if (isToday(today, wish)) ask(today, row, wish);
    const chargeback = chargebackWish(world, order);
    if (isToday(today, chargeback)) chargeBack(today, row, chargeback);
  }
  disputeMissing(today);
}

const isToday = <Wish extends { readonly at: Moment }>(
  { day }: Today,
  wish: Wish | undefined,
): wish is Wish => wish !== undefined && wish.at >= startOfDay(day) && wish.at < endOfDay(day);

/** Whether what the company wrote has talked this buyer out of it. */
function isCalmed({ world }: Today, order: Order, before: Moment): boolean {
  const calms = marketAt(world.scenario, order.market).afterTheOrder.answers?.calms ?? 0;
  if (calms === 0) return false;
  const fit = lettersAbout(world, order.id)
    .filter(isAnswered)
    .filter(({ answer }) => answer.at < before)
    .reduce((best, letter) => Math.max(best, answerQuality(world.scenario, letter, order).fit), 0);
  return uniform(world.seed, CALM, luckOf(order)) < calms * fit;
}

/** Who has all the money back already has nothing to ask for. */
function ask(today: Today, row: number, { at, cause }: ReturnWish): void {
  if (refundable(today, row) <= 0) return;
  const { world, day } = today;
  const order = orderAt(world.orders, row);
  if (isCalmed(today, order, at)) return;
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
