// Orders to small sellers as rows of `orders.csv`: a seller and a page are told by their numbers.
import type { DayReport, World } from '@portolan/engine';
import { inUnits } from './csv-file.ts';
import { inDays, type OrderRow } from './order-row.ts';

type CrowdReport = NonNullable<DayReport['crowd']>;

/** A row as it stands when the order is placed. */
export function crowdRow({ scenario }: World, order: CrowdReport['placed'][number]): OrderRow {
  const market = scenario.markets[order.market];
  const department = market?.crowd?.departments[order.department]?.id ?? '';
  const minorUnits = scenario.currencies[order.currency] ?? 1;
  const units = (amount: number) => inUnits(amount, minorUnits);
  return {
    order: order.id,
    buyer: order.buyer,
    company: `seller-${order.seller + 1}`,
    country: market?.country,
    channel: market?.channel,
    lane: undefined,
    product: `${department}-${order.seller + 1}-${order.page + 1}`,
    quantity: order.units,
    currency: order.currency,
    placed: inDays(order.placedAt),
    promised: inDays(order.promisedAt),
    shipped: undefined,
    delivered: undefined,
    price: units(order.price),
    freight: units(order.freight),
    duty: units(0),
    tax: units(order.tax),
    payment: order.payment,
    status: 'paid',
    review_score: undefined,
    review_day: undefined,
    returned: false,
  };
}
