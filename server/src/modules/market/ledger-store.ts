// What companies booked: written by the day (docs/decisions/0571), read line by line.
import { and, asc, desc, eq, gte, lte, type SQL, sql, sum } from 'drizzle-orm';
import { bigint, integer, makePgArray, text } from 'drizzle-orm/pg-core';
import type { Booked } from '@portolan/engine';
import type { Db } from '../../platform/database/database.ts';
import type { LedgerRecord } from './day-record.ts';
import { ledgerDay } from './tables.ts';
import { market } from './world-tables.ts';

/** The lines of all ledgers, one by one: a view, made by the market's migration 0007. */
export const posting = market
  .view('posting', {
    worldId: text().notNull(),
    company: text().notNull(),
    day: integer().notNull(),
    /** The line's place in the company's day. */
    seq: integer().notNull(),
    entry: integer().notNull(),
    account: text().notNull(),
    currency: text().notNull(),
    amount: bigint({ mode: 'number' }).notNull(),
    memo: text().notNull(),
    orderId: integer(),
  })
  .existing();

export function* ledgerInserts(worldId: string, ledgers: readonly LedgerRecord[]): Generator<SQL> {
  if (ledgers.length === 0) return;
  const lists = ledgers.map(({ company, day, entry, account, currency, amount, memo, orderId }) => {
    const texts = [account, currency, memo].map((column) => sql`${makePgArray(column)}::text[]`);
    const numbers = sql`${makePgArray(entry)}::integer[], ${makePgArray(amount)}::bigint[], ${makePgArray(orderId)}::integer[]`;
    return sql`(${worldId}, ${company}, ${day}, ${entry.length}, ${sql.join(texts, sql`, `)}, ${numbers})`;
  });
  yield sql`insert into ${ledgerDay}
    (world_id, company, day, lines, account, currency, memo, entry, amount, order_id)
    values ${sql.join(lists, sql`, `)}`;
}

interface OfCompany {
  readonly worldId: string;
  readonly company: string;
}

export interface LedgerFilter {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly day?: number | undefined;
  readonly account?: string | undefined;
  readonly memo?: string | undefined;
}

type Days = typeof posting | typeof ledgerDay;

const daysOf = (of: Days, { worldId, company }: OfCompany, { from, until, day }: LedgerFilter) => {
  const conditions: SQL[] = [eq(of.worldId, worldId), eq(of.company, company)];
  if (from !== undefined) conditions.push(gte(of.day, from));
  if (until !== undefined) conditions.push(lte(of.day, until));
  if (day !== undefined) conditions.push(eq(of.day, day));
  return conditions;
};

const inLedger = (of: OfCompany, filter: LedgerFilter) => {
  const conditions = daysOf(posting, of, filter);
  if (filter.account !== undefined) conditions.push(eq(posting.account, filter.account));
  if (filter.memo !== undefined) conditions.push(eq(posting.memo, filter.memo));
  return and(...conditions);
};

export async function countLedger(db: Db, of: OfCompany, filter: LedgerFilter): Promise<number> {
  if (filter.account !== undefined || filter.memo !== undefined)
    return db.$count(posting, inLedger(of, filter));
  const [counted] = await db
    .select({ lines: sum(ledgerDay.lines).mapWith(Number) })
    .from(ledgerDay)
    .where(and(...daysOf(ledgerDay, of, filter)));
  return counted?.lines ?? 0;
}

export async function pageOfLedger(
  db: Db,
  of: OfCompany,
  filter: LedgerFilter & { readonly limit: number; readonly offset: number },
) {
  return db
    .select()
    .from(posting)
    .where(inLedger(of, filter))
    .orderBy(desc(posting.day), desc(posting.seq))
    .limit(filter.limit)
    .offset(filter.offset);
}

/** The lines of a company up to a day, those of one day, account, currency and memo together. */
export async function bookedOf(db: Db, of: OfCompany, until: number): Promise<Booked[]> {
  const { day, account, currency, memo, amount } = posting;
  const rows = await db
    .select({ day, account, currency, memo, amount: sum(amount).mapWith(Number) })
    .from(posting)
    .where(inLedger(of, { until }))
    .groupBy(day, account, currency, memo)
    .orderBy(asc(day), asc(account), asc(currency), asc(memo));
  return rows.map((row) => ({ ...row, amount: row.amount ?? 0 }));
}

/** `from` is the day on which the order was placed: nothing of it is booked before. */
export async function postingsOfOrder(
  db: Db,
  { from, order, ...of }: OfCompany & { readonly from: number; readonly order: number },
) {
  const { day, account, currency, amount, memo } = posting;
  return db
    .select({ day, account, currency, amount, memo })
    .from(posting)
    .where(and(inLedger(of, { from }), eq(posting.orderId, order)))
    .orderBy(asc(day), asc(posting.seq));
}
