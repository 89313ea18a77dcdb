import type { JournalLine } from '@portolan/contract/market';
import { type JournalEntry, WORLD } from '@portolan/engine';
import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  gte,
  inArray,
  lte,
  max,
  ne,
  sql,
  type SQL,
} from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { journalLine } from './tables.ts';
import type { Fault } from './world-tables.ts';

export type JournalRow = typeof journalLine.$inferSelect;

export async function addLines(db: Db, rows: readonly JournalRow[]): Promise<void> {
  if (rows.length > 0) await db.insert(journalLine).values([...rows]);
}

export async function findLine(db: Db, worldId: string, id: string): Promise<JournalRow | undefined> {
  const [found] = await db
    .select()
    .from(journalLine)
    .where(and(eq(journalLine.worldId, worldId), eq(journalLine.id, id)));
  return found;
}

/** What a company has decided for a day so far, and what was done to it or to all, in the order of deciding. */
export async function waitingLines(
  db: Db,
  worldId: string,
  companyId: string,
  day: number,
): Promise<JournalRow[]> {
  return db
    .select()
    .from(journalLine)
    .where(
      and(
        eq(journalLine.worldId, worldId),
        inArray(journalLine.company, [companyId, WORLD]),
        eq(journalLine.day, day),
        eq(journalLine.state, 'waiting'),
      ),
    )
    .orderBy(asc(journalLine.seq));
}

/** The journal that the days `from` to `until` are played with: all but what was taken back. */
export async function journalBetween(
  db: Db,
  worldId: string,
  from: number,
  until: number,
): Promise<JournalEntry[]> {
  const { seq, day, company, decision, author } = journalLine;
  const rows = await db
    .select({ seq, day, company, decision, author })
    .from(journalLine)
    .where(
      and(
        eq(journalLine.worldId, worldId),
        gte(day, from),
        lte(day, until),
        ne(journalLine.state, 'taken-back'),
      ),
    )
    .orderBy(asc(seq));
  return rows.map(entryOf);
}

/** A line as the engine reads it. */
export const entryOf = ({
  seq,
  day,
  company,
  decision,
  author,
}: Pick<JournalRow, 'seq' | 'day' | 'company' | 'decision' | 'author'>): JournalEntry => ({
  seq,
  day,
  company,
  decision,
  ...(author === 'teacher' && { author }),
});

export async function takeBackLine(db: Db, id: string, by: { personId: string; at: Date }): Promise<void> {
  await db
    .update(journalLine)
    .set({ state: 'taken-back', takenBackBy: by.personId, takenBackAt: by.at })
    .where(and(eq(journalLine.id, id), eq(journalLine.state, 'waiting')));
}

/** The day was played: its lines were carried out, but for those that were no longer possible. */
export async function settleLines(
  db: Db,
  worldId: string,
  day: number,
  refused: readonly { readonly seq: number; readonly faults: readonly Fault[] }[],
): Promise<void> {
  const ofDay = and(
    eq(journalLine.worldId, worldId),
    eq(journalLine.day, day),
    eq(journalLine.state, 'waiting'),
  );
  for (const { seq, faults } of refused) {
    await db
      .update(journalLine)
      .set({ state: 'refused', faults })
      .where(and(ofDay, eq(journalLine.seq, seq)));
  }
  await db.update(journalLine).set({ state: 'played' }).where(ofDay);
}

export interface JournalFilter {
  readonly person?: string | undefined;
  readonly state?: JournalLine['state'] | undefined;
  readonly limit: number;
  readonly offset: number;
}

export async function pageOfJournal(
  db: Db,
  worldId: string,
  companyId: string,
  filter: JournalFilter,
): Promise<{ rows: JournalRow[]; total: number }> {
  const conditions: SQL[] = [eq(journalLine.worldId, worldId), eq(journalLine.company, companyId)];
  if (filter.person !== undefined) conditions.push(eq(journalLine.personId, filter.person));
  if (filter.state !== undefined) conditions.push(eq(journalLine.state, filter.state));
  const where = and(...conditions);
  const [counted] = await db.select({ total: count() }).from(journalLine).where(where);
  const rows = await db
    .select()
    .from(journalLine)
    .where(where)
    .orderBy(desc(journalLine.seq))
    .limit(filter.limit)
    .offset(filter.offset);
  return { rows, total: counted?.total ?? 0 };
}

/** What was done to a world by those who lead it, newest first. */
export async function interventionsIn(db: Db, worldId: string): Promise<JournalRow[]> {
  return db
    .select()
    .from(journalLine)
    .where(and(eq(journalLine.worldId, worldId), eq(journalLine.author, 'teacher')))
    .orderBy(desc(journalLine.seq));
}

export interface PersonDecisions {
  readonly person: string;
  readonly decisions: number;
  /** Since the moment asked about. */
  readonly recent: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Days of the world for which something was decided. */
  readonly activeDays: number;
  readonly lastAt: Date | null;
}

/** What each person decided in a world; what was taken back does not count. */
export async function decisionsByPerson(db: Db, worldId: string, since: Date): Promise<PersonDecisions[]> {
  const stands = and(eq(journalLine.worldId, worldId), ne(journalLine.state, 'taken-back'));
  const days = await db
    .select({ person: journalLine.personId, activeDays: countDistinct(journalLine.day) })
    .from(journalLine)
    .where(stands)
    .groupBy(journalLine.personId)
    .orderBy(asc(journalLine.personId));
  const kinds = await db
    .select({
      person: journalLine.personId,
      kind: journalLine.kind,
      decisions: count(),
      recent: sql<number>`count(*) filter (where ${gte(journalLine.at, since)})`.mapWith(Number),
      lastAt: max(journalLine.at),
    })
    .from(journalLine)
    .where(stands)
    .groupBy(journalLine.personId, journalLine.kind);
  return days.map(({ person, activeDays }) => {
    const own = kinds.filter((row) => row.person === person);
    return {
      person,
      activeDays,
      decisions: own.reduce((sum, row) => sum + row.decisions, 0),
      recent: own.reduce((sum, row) => sum + row.recent, 0),
      byKind: Object.fromEntries(own.map((row) => [row.kind, row.decisions])),
      lastAt: own.reduce<Date | null>(
        (last, row) => (last && row.lastAt && last > row.lastAt ? last : row.lastAt),
        null,
      ),
    };
  });
}

/** How much each company decided, and when it last did. */
export async function decisionsByCompany(db: Db, worldId: string) {
  return db
    .select({ company: journalLine.company, decisions: count(), lastAt: max(journalLine.at) })
    .from(journalLine)
    .where(
      and(
        eq(journalLine.worldId, worldId),
        ne(journalLine.state, 'taken-back'),
        eq(journalLine.author, 'company'),
      ),
    )
    .groupBy(journalLine.company);
}
