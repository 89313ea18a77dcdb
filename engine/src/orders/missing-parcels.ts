/** Buyers who waited for their parcel, wrote, and were told nothing that helped: they ask the platform for their money. */
import { stream, uniform } from '../chance.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Letter, ReturnCase } from '../world.ts';
import { answerQuality, isAnswered } from './answer-quality.ts';
import { findRow, orderAt, statusAt } from './book-columns.ts';
import { slicesOfDays } from './case-facts.ts';
import { openDispute } from './disputes.ts';
import { luckOf } from './luck.ts';
import { endOfDay, startOfDay } from './promise.ts';
import { refundable } from './refund.ts';

const QUARREL = stream('disputes/missing');

export function disputeMissing(today: Today): void {
  for (const letter of today.world.letters) {
    if (letter.cause !== 'where-is-it') continue;
    const { disputes } = marketAt(today.world.scenario, letter.market).afterTheOrder;
    if (disputes) disputeOver(today, letter, disputes);
  }
}

function disputeOver(
  today: Today,
  letter: Letter,
  { overMissing, missingAfterDays }: { readonly overMissing: number; readonly missingAfterDays: number },
): void {
  const { world, day } = today;
  const row = findRow(world.orders, letter.order);
  if (row < 0 || statusAt(world.orders, row) !== 'shipped' || refundable(today, row) <= 0) return;
  const order = orderAt(world.orders, row);
  const moment = order.promisedAt + slicesOfDays(missingAfterDays);
  if (moment < startOfDay(day) || moment >= endOfDay(day)) return;
  const isKnown = world.returns.some((each) => each.order === order.id);
  if (isKnown || uniform(world.seed, QUARREL, luckOf(order)) >= overMissing) return;
  if (isAnswered(letter) && answerQuality(world.scenario, letter, order).fit > 0) return;
  const { company, market } = order;
  const dispute: ReturnCase = {
    id: world.next.return,
    company,
    order: order.id,
    market,
    cause: 'not-received',
    askedAt: moment,
    dueAt: moment,
    state: 'claimed',
    nextAt: moment,
  };
  world.next.return += 1;
  world.returns.push(dispute);
  openDispute(today, dispute, moment);
}
