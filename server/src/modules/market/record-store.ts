// What days left behind, as a company's pages and the teacher's overview ask for it.
import { and, asc, desc, eq, gte, isNotNull, isNull, lte, or, sum } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { companyDay, funnel, news } from './tables.ts';

export type CompanyDayRow = typeof companyDay.$inferSelect;

interface OfCompany {
  readonly worldId: string;
  readonly company: string;
}
interface Days {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}
interface Page {
  readonly limit: number;
  readonly offset: number;
}

const during = (column: typeof funnel.day | typeof companyDay.day, { from, until }: Days) =>
  and(
    from === undefined ? undefined : gte(column, from),
    until === undefined ? undefined : lte(column, until),
  );

export async function funnelOf(db: Db, { worldId, company }: OfCompany, days: Days) {
  return db
    .select()
    .from(funnel)
    .where(and(eq(funnel.worldId, worldId), eq(funnel.company, company), during(funnel.day, days)))
    .orderBy(asc(funnel.day), asc(funnel.listing));
}

export async function companyDaysOf(
  db: Db,
  { worldId, company }: OfCompany,
  days: Days,
): Promise<CompanyDayRow[]> {
  return db
    .select()
    .from(companyDay)
    .where(
      and(eq(companyDay.worldId, worldId), eq(companyDay.company, company), during(companyDay.day, days)),
    )
    .orderBy(asc(companyDay.day));
}

/** Every company of a world on one day. */
export async function companiesOnDay(db: Db, worldId: string, day: number): Promise<CompanyDayRow[]> {
  return db
    .select()
    .from(companyDay)
    .where(and(eq(companyDay.worldId, worldId), eq(companyDay.day, day)));
}

/** Sums over days, by company. */
export async function sumsByCompany(db: Db, worldId: string, days: Days) {
  const rows = await db
    .select({
      company: companyDay.company,
      revenue: sum(companyDay.revenue),
      profit: sum(companyDay.profit),
      orders: sum(companyDay.orders),
      units: sum(companyDay.units),
    })
    .from(companyDay)
    .where(and(eq(companyDay.worldId, worldId), during(companyDay.day, days)))
    .groupBy(companyDay.company);
  return new Map(
    rows.map((row) => [
      row.company,
      {
        revenue: Number(row.revenue),
        profit: Number(row.profit),
        orders: Number(row.orders),
        units: Number(row.units),
      },
    ]),
  );
}

/** What the company heard, and what everybody heard; the latter first in its day, where nobody reads past it. */
export async function pageOfNews(db: Db, { worldId, company }: OfCompany, { limit, offset }: Page) {
  return db
    .select({ day: news.day, code: news.code, values: news.values })
    .from(news)
    .where(and(eq(news.worldId, worldId), or(eq(news.company, company), isNull(news.company))))
    .orderBy(desc(news.day), isNotNull(news.company), desc(news.seq))
    .limit(limit)
    .offset(offset);
}
