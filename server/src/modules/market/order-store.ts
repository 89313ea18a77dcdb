import { and, asc, count, desc, eq, or, sql, type SQL } from 'drizzle-orm';
import { makePgArray } from 'drizzle-orm/pg-core';
import type { Db } from '../../platform/database/database.ts';
import type { OrderPatch } from './day-record.ts';
import { order, orderEvent } from './tables.ts';

export type OrderStored = typeof order.$inferSelect;

/**
 * Brings many orders up to date in one statement; what a patch does not name stays as it is. Each is looked up by itself:
 * left to choose, the database reads all orders of the world to find the few that a day changed.
 */
export function* orderPatches(worldId: string, patches: readonly OrderPatch[]): Generator<SQL> {
  if (patches.length === 0) return;
  const list = (key: keyof OrderPatch) => sql.param(makePgArray(patches.map((patch) => patch[key] ?? null)));
  yield sql`
    update ${order} as kept set
      status = coalesce(patch.status, kept.status),
      lane = coalesce(patch.lane, kept.lane),
      postage = coalesce(patch.postage, kept.postage),
      customs = coalesce(patch.customs, kept.customs),
      shipped_at = coalesce(patch.shipped_at, kept.shipped_at),
      delivered_at = coalesce(patch.delivered_at, kept.delivered_at),
      ended_at = coalesce(patch.ended_at, kept.ended_at),
      review_score = coalesce(patch.review_score, kept.review_score),
      review_at = coalesce(patch.review_at, kept.review_at),
      refunded = coalesce(patch.refunded, kept.refunded),
      is_returned = kept.is_returned or coalesce(patch.is_returned, false)
    from unnest(
      ${list('id')}::integer[], ${list('status')}::text[], ${list('lane')}::text[], ${list('postage')}::bigint[],
      ${list('customs')}::integer[],
      ${list('shippedAt')}::integer[], ${list('deliveredAt')}::integer[], ${list('endedAt')}::integer[],
      ${list('reviewScore')}::integer[], ${list('reviewAt')}::integer[], ${list('refunded')}::bigint[],
      ${list('isReturned')}::boolean[]
    ) as patch (
      id, status, lane, postage, customs, shipped_at, delivered_at, ended_at, review_score, review_at, refunded, is_returned
    )
    cross join lateral (
      select own.ctid as place from ${order} as own where own.world_id = ${worldId} and own.id = patch.id offset 0
    ) as found
    where kept.ctid = found.place`;
}

export interface OrderFilter {
  readonly status?: string | undefined;
  readonly market?: string | undefined;
  readonly product?: string | undefined;
  readonly isLate?: 'yes' | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** `now` is the moment the world has reached: an order under way is late once its promise lies before it. */
export async function pageOfOrders(
  db: Db,
  of: { worldId: string; company: string; now: number },
  filter: OrderFilter,
): Promise<{ rows: OrderStored[]; total: number }> {
  const conditions: (SQL | undefined)[] = [eq(order.worldId, of.worldId), eq(order.company, of.company)];
  if (filter.status !== undefined) conditions.push(eq(order.status, filter.status));
  if (filter.market !== undefined) conditions.push(eq(order.market, filter.market));
  if (filter.product !== undefined) conditions.push(eq(order.product, filter.product));
  if (filter.isLate !== undefined) conditions.push(isLate(of.now));
  const where = and(...conditions);
  const [counted] = await db.select({ total: count() }).from(order).where(where);
  const rows = await db
    .select()
    .from(order)
    .where(where)
    .orderBy(desc(order.id))
    .limit(filter.limit)
    .offset(filter.offset);
  return { rows, total: counted?.total ?? 0 };
}

const isLate = (now: number) =>
  or(
    sql`${order.deliveredAt} > ${order.promisedAt}`,
    sql`${order.deliveredAt} is null and ${order.endedAt} is null and ${order.promisedAt} < ${now}`,
  );

export async function findOrder(db: Db, worldId: string, id: number): Promise<OrderStored | undefined> {
  const [found] = await db
    .select()
    .from(order)
    .where(and(eq(order.worldId, worldId), eq(order.id, id)));
  return found;
}

export async function eventsOfOrder(db: Db, worldId: string, id: number) {
  return db
    .select({ at: orderEvent.at, code: orderEvent.code, values: orderEvent.values })
    .from(orderEvent)
    .where(and(eq(orderEvent.worldId, worldId), eq(orderEvent.orderId, id)))
    .orderBy(asc(orderEvent.at), asc(orderEvent.day), asc(orderEvent.seq));
}
