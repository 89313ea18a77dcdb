/** What is known of a return or a dispute: its order, its rules, and who is to blame. */
import { stateRulesOn, marketAt } from '../scenario/rules-in-force.ts';
import type { AfterTheOrder } from '../scenario/after-the-order.ts';
import type { Border } from '../scenario/border.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR, type Moment, type ReturnCase } from '../world.ts';
import { findRow, orderAt, type Order } from './book-columns.ts';
import { dayOfMoment, startOfDay } from './promise.ts';

/** Offices decide at nine o'clock. */
const OFFICE_OPENS = 9 * SLICES_PER_HOUR;
export const officeHour = (day: number): Moment => startOfDay(day) + OFFICE_OPENS;
export const slicesOfDays = (days: number): Moment => Math.floor(days * SLICES_PER_DAY);

export const isSellersFault = ({ cause }: Pick<ReturnCase, 'cause'>): boolean => cause !== 'changed-mind';

export const modelOf = ({ world }: Today, { market }: { readonly market: number }): AfterTheOrder =>
  marketAt(world.scenario, market).afterTheOrder;

/** The order of a case stays in the book for as long as the case is open. */
export function rowOfCase(today: Today, { order }: Pick<ReturnCase, 'order'>): number {
  const row = findRow(today.world.orders, order);
  if (row < 0) throw new Error(`the order ${order} of an open return has left the book`);
  return row;
}

export const orderOfCase = (today: Today, each: ReturnCase): Order =>
  orderAt(today.world.orders, rowOfCase(today, each));

/** What the law of the buyer's country says of goods that are sent back without a reason; undefined outside its time. */
export function withdrawal({ world }: Today, each: ReturnCase, order: Order): Border['consumer'] {
  if (isSellersFault(each) || order.deliveredAt < 0) return undefined;
  const { country } = marketAt(world.scenario, each.market);
  const { border } = stateRulesOn(world.scenario, country, dayOfMoment(order.placedAt));
  const days = dayOfMoment(each.askedAt) - dayOfMoment(order.deliveredAt);
  return border?.consumer && days <= border.consumer.withdrawalDays ? border.consumer : undefined;
}
