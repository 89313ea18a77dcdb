// What companies did, as figures by which they can be compared. Each query answers for every company of a world.
import { SLICES_PER_DAY } from '@portolan/engine';
import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { posting } from './ledger-store.ts';
import { companyDay, funnel, journalLine, order, orderEvent } from './tables.ts';

/** Figures of one company by name; null where there is nothing to measure yet. */
export type FigureRow = { company: string } & Record<string, string | number | null>;

const WINDOW_DAYS = 30;

/** Of the orders of the last 30 days: sent late, come on time, cancelled; and of all orders: stars. */
export async function serviceFigures(db: Db, worldId: string, day: number): Promise<FigureRow[]> {
  const since = (day - WINDOW_DAYS) * SLICES_PER_DAY;
  return rows(
    db,
    sql`
    select company,
      avg((shipped_at > ship_by)::int) filter (where shipped_at >= ${since}) as "late-dispatch",
      avg((delivered_at <= promised_at)::int) filter (where delivered_at >= ${since}) as "on-time",
      avg((status = 'cancelled')::int) filter (where placed_at >= ${since}) as "cancelled",
      avg(review_score) as "stars"
    from ${order} where world_id = ${worldId} group by company`,
  );
}

/** Stars and returns beside those of all sellers of the same line. `lines` names the line of each product. */
export async function lineFigures(
  db: Db,
  worldId: string,
  lines: ReadonlyMap<string, string>,
): Promise<FigureRow[]> {
  return rows(
    db,
    sql`
    with sold as (
      select o.company, o.review_score, o.is_returned, o.delivered_at, given.line
      from ${order} o
      join unnest(${sql.param([...lines.keys()])}::text[], ${sql.param([...lines.values()])}::text[]) as given (product, line)
        on given.product = o.product
      where o.world_id = ${worldId}),
    usual as (
      select line, avg(review_score) as stars, avg(is_returned::int) filter (where delivered_at is not null) as returned from sold group by line)
    select company,
      avg(review_score - usual.stars) as "goods-quality",
      avg(is_returned::int) filter (where delivered_at is not null) / nullif(avg(usual.returned) filter (where delivered_at is not null), 0) as "return-rate"
    from sold join usual using (line) group by company`,
  );
}

/** How listings were seen and chosen, beside all listings of the same market. */
export async function funnelFigures(db: Db, worldId: string): Promise<FigureRow[]> {
  return rows(
    db,
    sql`
    with own as (
      select company, market, sum(impressions)::float8 as seen, sum(clicks)::float8 as clicks, sum(orders)::float8 as orders,
        avg((lost > 0)::int)::float8 as empty
      from ${funnel} where world_id = ${worldId} group by company, market),
    usual as (select market, sum(seen) as seen, sum(clicks) as clicks, sum(orders) as orders from own group by market)
    select company,
      sum(own.seen) / nullif(sum(usual.seen), 0) as "seen-share",
      (sum(own.clicks) / nullif(sum(own.seen), 0)) / nullif(sum(usual.clicks) / nullif(sum(usual.seen), 0), 0) as "click-rate",
      (sum(own.orders) / nullif(sum(own.clicks), 0)) / nullif(sum(usual.orders) / nullif(sum(usual.clicks), 0), 0) as "order-rate",
      avg(own.empty) as "out-of-stock"
    from own join usual using (market) group by company`,
  );
}

/** What was earned and how it grew. Home currency; sums over days, worth at the end less worth at the start. */
export async function moneyFigures(
  db: Db,
  worldId: string,
  { day, home }: { day: number; home: string },
): Promise<FigureRow[]> {
  return rows(
    db,
    sql`
    with carriage as (
      select company, sum(amount)::float8 as paid from ${posting}
      where world_id = ${worldId} and account in ('postage', 'storage') and currency = ${home} group by company)
    select d.company,
      sum(profit) filter (where day > 0)::float8 / nullif(sum(revenue) filter (where day > 0), 0) as "net-margin",
      sum(revenue) filter (where day > ${day - 28})::float8
        / nullif(sum(revenue) filter (where day > ${day - 56} and day <= ${day - 28}), 0) as "sales-growth",
      (max(net_worth) filter (where day = ${day}) - max(net_worth) filter (where day = 0))::float8 as "net-profit",
      min(health) filter (where day = ${day}) as "account-health",
      max(carriage.paid) / nullif(sum(revenue) filter (where day > 0), 0) as "carriage-share"
    from ${companyDay} d left join carriage using (company) where d.world_id = ${worldId} group by d.company`,
  );
}

/** Units a day while a listing was on offer at a discount, over the seven days before its first one. */
export async function promotionFigures(db: Db, worldId: string): Promise<FigureRow[]> {
  const dayOf = sql`(placed_at / ${sql.raw(String(SLICES_PER_DAY))} + 1)`;
  return rows(
    db,
    sql`
    with promoted as (
      select company, listing, min(${dayOf}) as first, max(${dayOf}) as last from ${order}
      where world_id = ${worldId} and discount > 0 group by company, listing),
    daily as (
      select p.company, p.listing,
        sum(f.units) filter (where f.day between p.first and p.last)::float8 / max(p.last - p.first + 1) as during,
        sum(f.units) filter (where f.day between p.first - 7 and p.first - 1)::float8 / 7 as before
      from promoted p join ${funnel} f on f.world_id = ${worldId} and f.listing = p.listing group by p.company, p.listing)
    select company, sum(during) / nullif(sum(before), 0) as "promotion-lift" from daily group by company`,
  );
}

/** Of the letters from buyers, the share that was answered within the hours the platform gives. */
export async function letterFigures(db: Db, worldId: string, replyHours: number): Promise<FigureRow[]> {
  const within = (replyHours * SLICES_PER_DAY) / 24;
  return rows(
    db,
    sql`
    select o.company,
      avg((exists (select 1 from ${orderEvent} a where a.world_id = w.world_id and a.order_id = w.order_id
        and a.code = 'answered' and a.at between w.at and w.at + ${within}))::int) as "answered-in-time"
    from ${orderEvent} w join ${order} o on o.world_id = w.world_id and o.id = w.order_id
    where w.world_id = ${worldId} and w.code = 'letter' group by o.company`,
  );
}

/** What people decided that can be counted: the decisions of these kinds that were played, oldest first. */
export async function playedDecisions(db: Db, worldId: string, kinds: readonly string[]) {
  const found = await db.execute<{
    company: string;
    kind: string;
    day: number;
    decision: Record<string, unknown>;
  }>(sql`
    select company, kind, day, decision from ${journalLine}
    where world_id = ${worldId} and state = 'played' and kind = any(${sql.param([...kinds])}::text[]) order by seq`);
  return found.rows;
}

async function rows(db: Db, query: SQL): Promise<FigureRow[]> {
  return (await db.execute<FigureRow>(query)).rows;
}
