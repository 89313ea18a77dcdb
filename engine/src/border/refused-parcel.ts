/** Parcels that end at the border or at the door: seized by customs, or left with the courier by a buyer who was asked to pay. */
import { stream, uniform } from '../chance.ts';
import { orderAt, type Order } from '../orders/book-columns.ts';
import { loseParcel } from '../orders/end-order.ts';
import { luckOf } from '../orders/luck.ts';
import { dayOfMoment } from '../orders/promise.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Today } from '../today.ts';
import { at } from '../at.ts';
import type { Moment, World } from '../world.ts';
import { readMark } from './outcome.ts';
import { settleCustoms } from './settle-customs.ts';

const REFUSES = stream('border/refuses');

/** Share of buyers who close the door on such a charge. */
function refusalShare(scenario: Scenario, order: Order): number {
  const { country } = marketAt(scenario, order.market);
  const { border } = stateRulesOn(scenario, country, dayOfMoment(order.placedAt));
  if (!border || order.door <= 0) return 0;
  const { base, perShare, most } = border.door.refuse;
  const paid = Math.max(1, order.price - order.discount + order.shipping);
  return Math.min(most, base + (perShare * order.door) / paid);
}

export const isRefused = ({ scenario, seed }: Pick<World, 'scenario' | 'seed'>, order: Order): boolean =>
  uniform(seed, REFUSES, luckOf(order)) < refusalShare(scenario, order);

export function seizeParcel(today: Today, row: number, moment: Moment): void {
  const order = orderAt(today.world.orders, row);
  settleCustoms(today, row);
  loseParcel(today, row, { at: moment, status: 'seized', memo: 'goods-seized' });
  const { country } = marketAt(today.world.scenario, order.market);
  const product = at(today.world.scenario.goods.products, order.product).id;
  const cause = readMark(order.customs).outcome;
  const values = { order: order.id, product, country, cause };
  today.report.news.push({ company: order.company, code: 'news.parcel-seized', values });
}

/** The way home costs more than most parcels are worth, so the carrier destroys what nobody takes. */
export function abandonParcel(today: Today, row: number, moment: Moment): void {
  const { company, id } = orderAt(today.world.orders, row);
  loseParcel(today, row, { at: moment, status: 'refused', memo: 'parcel-refused' });
  today.report.news.push({ company, code: 'news.parcel-refused', values: { order: id } });
}
