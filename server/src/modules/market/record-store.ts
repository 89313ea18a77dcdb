// What days left behind, as a company's pages and the teacher's overview ask for it.
import { and, asc, count, desc, eq, gte, isNotNull, isNull, lte, or, sum, type SQL } from 'drizzle-orm';
import type { Booked } from '@portolan/engine';
import type { Db } from '../../platform/database/database.ts';
import { companyDay, funnel, news, posting } from './tables.ts';

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

const during = (
  column: typeof funnel.day | typeof companyDay.day | typeof posting.day,
  { from, until }: Days,
) =>
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

export interface LedgerFilter extends Days {
  readonly account?: string | undefined;
  readonly memo?: string | undefined;
  readonly day?: number | undefined;
}

const inLedger = ({ worldId, company }: OfCompany, filter: LedgerFilter) => {
  const conditions: SQL[] = [eq(posting.worldId, worldId), eq(posting.company, company)];
  if (filter.account !== undefined) conditions.push(eq(posting.account, filter.account));
  if (filter.memo !== undefined) conditions.push(eq(posting.memo, filter.memo));
  if (filter.day !== undefined) conditions.push(eq(posting.day, filter.day));
  const days = during(posting.day, filter);
  if (days) conditions.push(days);
  return and(...conditions);
};

export async function countLedger(db: Db, of: OfCompany, filter: LedgerFilter): Promise<number> {
  const [counted] = await db.select({ total: count() }).from(posting).where(inLedger(of, filter));
  return counted?.total ?? 0;
}

export async function pageOfLedger(db: Db, of: OfCompany, filter: LedgerFilter & Page) {
  return db
    .select()
    .from(posting)
    .where(inLedger(of, filter))
    .orderBy(desc(posting.day), desc(posting.seq))
    .limit(filter.limit)
    .offset(filter.offset);
}

/** The postings of a company up to a day, those of one day, account, currency and memo together. */
export async function bookedOf(db: Db, { worldId, company }: OfCompany, until: number): Promise<Booked[]> {
  const { day, account, currency, memo, amount } = posting;
  const rows = await db
    .select({ day, account, currency, memo, amount: sum(amount).mapWith(Number) })
    .from(posting)
    .where(and(eq(posting.worldId, worldId), eq(posting.company, company), lte(day, until)))
    .groupBy(day, account, currency, memo)
    .orderBy(asc(day), asc(account), asc(currency), asc(memo));
  return rows.map((row) => ({ ...row, amount: row.amount ?? 0 }));
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
