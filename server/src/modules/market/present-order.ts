import type { OrderRow, OrderStory } from '@portolan/contract/market';
import type { Db } from '../../platform/database/database.ts';
import { eventsOfOrder, findOrder, type OrderStored, postingsOfOrder } from './order-store.ts';
import { noSuchOrder } from './refusals.ts';

/** The engine counts quarter hours, people count days. */
const SLICES_PER_DAY = 96;
const inDays = (moment: number) => moment / SLICES_PER_DAY;
const inDaysIfAny = (moment: number | null) => (moment === null ? null : inDays(moment));

export const dayOfMoment = (moment: number) => Math.floor(moment / SLICES_PER_DAY) + 1;
export const momentAfter = (day: number) => day * SLICES_PER_DAY;

export function presentOrder({ worldId: _, session: __, ...order }: OrderStored): OrderRow {
  return {
    ...order,
    placedAt: inDays(order.placedAt),
    shipBy: inDays(order.shipBy),
    promisedAt: inDays(order.promisedAt),
    shippedAt: inDaysIfAny(order.shippedAt),
    deliveredAt: inDaysIfAny(order.deliveredAt),
    endedAt: inDaysIfAny(order.endedAt),
    reviewAt: inDaysIfAny(order.reviewAt),
  };
}

/** An order of another company is no order to whoever asks. */
export async function getOrder(db: Db, worldId: string, company: string, id: number): Promise<OrderStored> {
  const order = await findOrder(db, worldId, id);
  if (order?.company !== company) throw noSuchOrder(id);
  return order;
}

export async function tellOrderStory(db: Db, order: OrderStored): Promise<OrderStory> {
  const { worldId, id } = order;
  const events = await eventsOfOrder(db, worldId, id);
  return {
    order: presentOrder(order),
    events: events.map((event) => ({ ...event, at: inDays(event.at) })),
    postings: await postingsOfOrder(db, worldId, id),
  };
}
