import { UNFINISHED } from '@portolan/contract/question-states';
import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { whatIf } from './tables.ts';

export type WhatIfRow = typeof whatIf.$inferSelect;

export async function saveWhatIf(db: Db, row: WhatIfRow): Promise<void> {
  await db.insert(whatIf).values(row);
}

export async function findWhatIf(db: Db, id: string): Promise<WhatIfRow | undefined> {
  const [found] = await db.select().from(whatIf).where(eq(whatIf.id, id));
  return found;
}

export async function whatIfsOf(db: Db, worldId: string, company: string): Promise<WhatIfRow[]> {
  return db
    .select()
    .from(whatIf)
    .where(and(eq(whatIf.worldId, worldId), eq(whatIf.company, company)))
    .orderBy(desc(whatIf.askedAt), asc(whatIf.id));
}

export async function countUnfinished(db: Db, worldId: string, company: string): Promise<number> {
  const [counted] = await db
    .select({ unfinished: count() })
    .from(whatIf)
    .where(
      and(eq(whatIf.worldId, worldId), eq(whatIf.company, company), inArray(whatIf.state, [...UNFINISHED])),
    );
  return counted?.unfinished ?? 0;
}

export async function unfinishedWhatIfs(db: Db): Promise<{ id: string }[]> {
  return db
    .select({ id: whatIf.id })
    .from(whatIf)
    .where(inArray(whatIf.state, [...UNFINISHED]))
    .orderBy(asc(whatIf.askedAt), asc(whatIf.id));
}

/** Moves on a what-if that is not over; says whether there was one. */
export async function moveOn(
  db: Db,
  id: string,
  change: Partial<Pick<WhatIfRow, 'state' | 'perThousandDone' | 'result'>>,
): Promise<boolean> {
  const moved = await db
    .update(whatIf)
    .set(change)
    .where(and(eq(whatIf.id, id), inArray(whatIf.state, [...UNFINISHED])))
    .returning({ id: whatIf.id });
  return moved.length === 1;
}
