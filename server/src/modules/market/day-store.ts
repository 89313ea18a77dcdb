import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { insertInBulk } from './bulk-store.ts';
import type { DayRecord, DaySeal } from './day-record.ts';
import { settleLines } from './journal-store.ts';
import { saveLedgers } from './ledger-store.ts';
import { patchOrders } from './order-store.ts';
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
    await saveRecord(inside, worldId, record);
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
  const within = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, worldId }));
  await saveLedgers(db, worldId, opening.ledgers);
  await insertInBulk(db, companyDay, within(opening.companies));
}

async function saveRecord(db: Db, worldId: string, record: DayRecord): Promise<void> {
  const within = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, worldId }));
  await insertInBulk(db, company, within(record.founded));
  await insertInBulk(db, order, within(record.placed));
  await patchOrders(db, worldId, record.patches);
  await insertInBulk(db, orderEvent, within(record.events));
  await saveLedgers(db, worldId, record.ledgers);
  await insertInBulk(db, funnel, within(record.funnel));
  await insertInBulk(db, adDay, within(record.ads));
  await insertInBulk(db, traffic, within(record.traffic));
  await insertInBulk(db, news, within(record.news));
  await insertInBulk(db, companyDay, within(record.companies));
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
