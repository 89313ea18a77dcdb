import { UNFINISHED } from '@portolan/contract/question-states';
import { and, asc, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { seatPlay } from './tables.ts';

export type SeatPlayRow = typeof seatPlay.$inferSelect;

/** Of a list: results are large, and are read one at a time. */
export type SeatPlayCard = Omit<SeatPlayRow, 'swap' | 'panel'>;

const CARD = {
  id: seatPlay.id,
  worldId: seatPlay.worldId,
  seat: seatPlay.seat,
  as: seatPlay.as,
  player: seatPlay.player,
  untilDay: seatPlay.untilDay,
  personId: seatPlay.personId,
  askedAt: seatPlay.askedAt,
  state: seatPlay.state,
  perThousandDone: seatPlay.perThousandDone,
};

/** Of a row, what makes it the same question as another. */
type Question = Pick<SeatPlayRow, 'worldId' | 'seat' | 'as' | 'untilDay'>;

export async function findSamePlay(db: Db, asked: Question): Promise<SeatPlayCard | undefined> {
  const [found] = await db
    .select(CARD)
    .from(seatPlay)
    .where(
      and(
        eq(seatPlay.worldId, asked.worldId),
        eq(seatPlay.seat, asked.seat),
        eq(seatPlay.as, asked.as),
        eq(seatPlay.untilDay, asked.untilDay),
      ),
    );
  return found;
}

export async function saveSeatPlay(db: Db, row: SeatPlayRow): Promise<void> {
  await db.insert(seatPlay).values(row);
}

/** Once more, what was given up or failed. A panel keeps what it has found. */
export async function reviveSeatPlay(
  db: Db,
  id: string,
  by: Pick<SeatPlayRow, 'personId' | 'askedAt'>,
): Promise<void> {
  await db
    .update(seatPlay)
    .set({ ...by, state: 'waiting', perThousandDone: 0 })
    .where(eq(seatPlay.id, id));
}

export async function findSeatPlay(db: Db, id: string): Promise<SeatPlayRow | undefined> {
  const [found] = await db.select().from(seatPlay).where(eq(seatPlay.id, id));
  return found;
}

export async function seatPlaysOf(db: Db, worldId: string): Promise<SeatPlayCard[]> {
  return db
    .select(CARD)
    .from(seatPlay)
    .where(eq(seatPlay.worldId, worldId))
    .orderBy(desc(seatPlay.askedAt), asc(seatPlay.seat), asc(seatPlay.id));
}

export async function countWaitingSwaps(db: Db, worldId: string): Promise<number> {
  const [counted] = await db
    .select({ waiting: count() })
    .from(seatPlay)
    .where(
      and(
        eq(seatPlay.worldId, worldId),
        isNotNull(seatPlay.player),
        inArray(seatPlay.state, [...UNFINISHED]),
      ),
    );
  return counted?.waiting ?? 0;
}

export async function unfinishedSeatPlays(db: Db): Promise<{ id: string }[]> {
  return db
    .select({ id: seatPlay.id })
    .from(seatPlay)
    .where(inArray(seatPlay.state, [...UNFINISHED]))
    .orderBy(asc(seatPlay.askedAt), asc(seatPlay.id));
}

/** Moves on one that is not over; says whether there was one. */
export async function moveSeatPlayOn(
  db: Db,
  id: string,
  change: Partial<Pick<SeatPlayRow, 'state' | 'perThousandDone' | 'swap' | 'panel'>>,
): Promise<boolean> {
  const moved = await db
    .update(seatPlay)
    .set(change)
    .where(and(eq(seatPlay.id, id), inArray(seatPlay.state, [...UNFINISHED])))
    .returning({ id: seatPlay.id });
  return moved.length === 1;
}

export async function donePanels(db: Db, worldId: string): Promise<SeatPlayRow[]> {
  return db
    .select()
    .from(seatPlay)
    .where(and(eq(seatPlay.worldId, worldId), isNull(seatPlay.player), eq(seatPlay.state, 'done')))
    .orderBy(desc(seatPlay.untilDay), asc(seatPlay.seat));
}
