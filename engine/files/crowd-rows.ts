// Orders to small sellers as rows of `orders.csv`: a seller and a page are told by their numbers.
import type { DayReport, World } from '@portolan/engine';
import { stream, uniform } from '../src/chance.ts';
import { inDays, type OrderRow, placedRow } from './order-row.ts';

type CrowdReport = NonNullable<DayReport['crowd']>;

const SECOND = stream('export/second');

/** The market settles by the quarter hour; at which second of it something happened to a buyer is drawn for both. */
export const toTheSecond = ({ seed }: World, buyer: number, moment: number): string =>
  inDays(moment + uniform(seed, SECOND, buyer, moment));

/** A row as it stands when the order is placed. */
export function crowdRow(world: World, order: CrowdReport['placed'][number]): OrderRow {
  const department = world.scenario.markets[order.market]?.crowd?.departments[order.department]?.id ?? '';
  const row = placedRow(world, {
    ...order,
    company: `seller-${order.seller + 1}`,
    product: `${department}-${order.seller + 1}-${order.page + 1}`,
    duty: 0,
  });
  return { ...row, placed: toTheSecond(world, order.buyer, order.placedAt) };
}
