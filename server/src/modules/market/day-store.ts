import { and, asc, desc, eq, lte, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { bulkInserts, executeInTurn } from './bulk-store.ts';
import type { DayRecord, DaySeal } from './day-record.ts';
import { settleLines } from './journal-store.ts';
import { ledgerInserts } from './ledger-store.ts';
import { orderPatches } from './order-store.ts';
import {
  adDay,
  company,
  companyDay,
  day,
  funnel,
  news,
  order,
  orderEvent,
  snapshot,
  traffic,
  world,
} from './tables.ts';

/**
 * Of the last week every snapshot is kept, because questions are mostly about its days; before that one of so many, so
 * that what is rebuilt from them is never more days away.
 */
const KEEP_EVERY_DAYS = 7;

/**
 * Closes the journal of a world's next day, and says whether the day may be played: only the next one of an open
 * world may. Closing it again changes nothing, so a day that was begun and not finished is simply begun again.
 */
export async function closeDay(db: Db, worldId: string, dayNumber: number): Promise<boolean> {
  const closed = await db
    .update(world)
    .set({ closedDay: dayNumber })
    .where(and(eq(world.id, worldId), eq(world.day, dayNumber - 1), eq(world.state, 'open')))
    .returning({ id: world.id });
  return closed.length === 1;
}

export interface PlayedDay {
  readonly worldId: string;
  readonly record: DayRecord;
  /** May come while the record is being written. */
  readonly seal: DaySeal | Promise<DaySeal>;
  readonly playedAt: Date;
  readonly milliseconds: number;
}

/** Writes a whole day, or nothing where another worker wrote it first. */
export async function saveDay(db: Db, played: PlayedDay): Promise<boolean> {
  const { worldId, record } = played;
  return db.transaction(async (inside) => {
    const moved = await inside
      .update(world)
      .set({
        day: record.day,
        wantedDay: sql`greatest(${world.wantedDay}, ${record.day})`,
        state: sql`case when ${world.lastDay} <= ${record.day} then 'ended' else ${world.state} end`,
        fault: null,
      })
      .where(and(eq(world.id, worldId), eq(world.day, record.day - 1)))
      .returning({ id: world.id });
    if (moved.length === 0) return false;

    await settleLines(inside, worldId, record.day, record.refused);
    await executeInTurn(inside, statementsOf(worldId, record));
    const { hash, snapshot } = await played.seal;
    const { playedAt, milliseconds } = played;
    await inside
      .insert(day)
      .values({ worldId, day: record.day, hash, totals: record.totals, playedAt, milliseconds });
    await saveSnapshot(inside, worldId, record.day, snapshot);
    return true;
  });
}

/** What a world has before its first day: the accounts it opens with, and the snapshot that all days start from. */
export async function saveOpening(
  db: Db,
  worldId: string,
  opening: { snapshot: Uint8Array } & Pick<DayRecord, 'ledgers' | 'companies'>,
): Promise<void> {
  await db.insert(snapshot).values({ worldId, day: 0, bytes: opening.snapshot });
  const companies = opening.companies.map((row) => ({ ...row, worldId }));
  await executeInTurn(db, ledgerInserts(worldId, opening.ledgers));
  await executeInTurn(db, bulkInserts(companyDay, companies));
}

function* statementsOf(worldId: string, record: DayRecord): Generator<SQL> {
  const within = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, worldId }));
  yield* bulkInserts(company, within(record.founded));
  yield* bulkInserts(order, within(record.placed));
  yield* orderPatches(worldId, record.patches);
  yield* bulkInserts(orderEvent, within(record.events));
  yield* ledgerInserts(worldId, record.ledgers);
  yield* bulkInserts(funnel, within(record.funnel));
  yield* bulkInserts(adDay, within(record.ads));
  yield* bulkInserts(traffic, within(record.traffic));
  yield* bulkInserts(news, within(record.news));
  yield* bulkInserts(companyDay, within(record.companies));
}

export async function saveSnapshot(
  db: Db,
  worldId: string,
  dayNumber: number,
  bytes: Uint8Array,
): Promise<void> {
  await db.insert(snapshot).values({ worldId, day: dayNumber, bytes }).onConflictDoNothing();
  const isPassing = sql`${snapshot.day} < ${dayNumber - KEEP_EVERY_DAYS} and ${snapshot.day} % ${KEEP_EVERY_DAYS} <> 0`;
  await db.delete(snapshot).where(and(eq(snapshot.worldId, worldId), isPassing));
}

export interface Snapshot {
  readonly day: number;
  readonly bytes: Uint8Array;
}

/** The newest one that is not after the day. */
export async function snapshotUpTo(db: Db, worldId: string, dayNumber: number): Promise<Snapshot> {
  const [found] = await db
    .select({ day: snapshot.day, bytes: snapshot.bytes })
    .from(snapshot)
    .where(and(eq(snapshot.worldId, worldId), lte(snapshot.day, dayNumber)))
    .orderBy(desc(snapshot.day))
    .limit(1);
  if (!found) throw new Error(`World ${worldId} has no snapshot up to day ${dayNumber}`);
  return found;
}

export async function daysOf(db: Db, worldId: string) {
  return db.select().from(day).where(eq(day.worldId, worldId)).orderBy(asc(day.day));
}
