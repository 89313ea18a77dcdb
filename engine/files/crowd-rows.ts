// Orders to small sellers as rows of `orders.csv`: a seller and a page are told by their numbers.
import type { DayReport, World } from '@portolan/engine';
import { type OrderRow, placedRow } from './order-row.ts';

type CrowdReport = NonNullable<DayReport['crowd']>;

/** A row as it stands when the order is placed. */
export function crowdRow(world: World, order: CrowdReport['placed'][number]): OrderRow {
  const department = world.scenario.markets[order.market]?.crowd?.departments[order.department]?.id ?? '';
  return placedRow(world, {
    ...order,
    company: `seller-${order.seller + 1}`,
    product: `${department}-${order.seller + 1}-${order.page + 1}`,
    duty: 0,
  });
}
