// A row of `orders.csv`: its columns, and how moments are written in them.
import type { World } from '@portolan/engine';
import { type Cell, inUnits } from './csv-file.ts';

export const COLUMNS = [
  'order',
  'buyer',
  'company',
  'country',
  'channel',
  'lane',
  'product',
  'quantity',
  'currency',
  'placed',
  'promised',
  'shipped',
  'delivered',
  'price',
  'freight',
  'duty',
  'tax',
  'payment',
  'status',
  'review_score',
  'review_day',
  'returned',
] as const;

export type OrderRow = Record<(typeof COLUMNS)[number], Cell>;

/** Days since the world's start: a quarter hour is 0.0104 of one, so four decimals tell all of them apart. */
export const inDays = (moment: number): string => (moment / 96).toFixed(4);

/** An order as it is placed, whoever sells. Money in minor units, for all units of it. */
interface Placed {
  readonly id: number;
  readonly buyer: number;
  /** Place of the market. */
  readonly market: number;
  readonly company: string | undefined;
  readonly product: string | undefined;
  readonly units: number;
  readonly currency: string;
  readonly placedAt: number;
  readonly promisedAt: number;
  readonly price: number;
  readonly freight: number;
  readonly duty: number;
  readonly tax: number;
  readonly payment: string | undefined;
}

/** The row that an order has until something happens to it. */
export function placedRow({ scenario }: World, order: Placed): OrderRow {
  const market = scenario.markets[order.market];
  const minorUnits = scenario.currencies[order.currency] ?? 1;
  const units = (amount: number) => inUnits(amount, minorUnits);
  return {
    order: order.id,
    buyer: order.buyer,
    company: order.company,
    country: market?.country,
    channel: market?.channel,
    lane: undefined,
    product: order.product,
    quantity: order.units,
    currency: order.currency,
    placed: inDays(order.placedAt),
    promised: inDays(order.promisedAt),
    shipped: undefined,
    delivered: undefined,
    price: units(order.price),
    freight: units(order.freight),
    duty: units(order.duty),
    tax: units(order.tax),
    payment: order.payment,
    status: 'paid',
    review_score: undefined,
    review_day: undefined,
    returned: false,
  };
}
