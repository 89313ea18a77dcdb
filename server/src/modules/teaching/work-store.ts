import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { deadline, team, work } from './tables.ts';

export type WorkRow = typeof work.$inferSelect;

/** The newest version of each deliverable of these teams. */
export async function newestWork(db: Db, teamIds: readonly string[]): Promise<WorkRow[]> {
  if (teamIds.length === 0) return [];
  return db
    .selectDistinctOn([work.teamId, work.deliverable])
    .from(work)
    .where(inArray(work.teamId, [...teamIds]))
    .orderBy(asc(work.teamId), asc(work.deliverable), desc(work.version));
}

export async function findNewest(db: Db, teamId: string, deliverable: string): Promise<WorkRow | undefined> {
  const [found] = await db
    .select()
    .from(work)
    .where(and(eq(work.teamId, teamId), eq(work.deliverable, deliverable)))
    .orderBy(desc(work.version))
    .limit(1);
  return found;
}

/** Two who write or mark at once for the same team wait for each other here. */
export async function lockTeam(db: Db, teamId: string): Promise<void> {
  await db.select({ id: team.id }).from(team).where(eq(team.id, teamId)).for('update');
}

export async function saveWork(db: Db, row: WorkRow): Promise<void> {
  await db
    .insert(work)
    .values(row)
    .onConflictDoUpdate({
      target: [work.teamId, work.deliverable, work.version],
      set: {
        text: row.text,
        changedBy: row.changedBy,
        changedAt: row.changedAt,
        handedInAt: row.handedInAt,
        handedInDay: row.handedInDay,
      },
    });
}

/** The version that was handed in last, which is what is marked. */
export async function handedIn(db: Db, teamIds: readonly string[]): Promise<WorkRow[]> {
  const rows = await db
    .select()
    .from(work)
    .where(inArray(work.teamId, [...teamIds]))
    .orderBy(asc(work.teamId), asc(work.deliverable), asc(work.version));
  const last = new Map(
    rows
      .filter(({ handedInAt }) => handedInAt !== null)
      .map((row) => [`${row.teamId} ${row.deliverable}`, row]),
  );
  return [...last.values()];
}

export async function deadlinesOf(db: Db, classId: string): Promise<Map<string, number | null>> {
  const rows = await db.select().from(deadline).where(eq(deadline.classId, classId));
  return new Map(rows.map(({ deliverable, dueDay }) => [deliverable, dueDay]));
}

export async function saveDeadline(db: Db, row: typeof deadline.$inferInsert): Promise<void> {
  await db
    .insert(deadline)
    .values(row)
    .onConflictDoUpdate({
      target: [deadline.classId, deadline.deliverable],
      set: { dueDay: row.dueDay ?? null },
    });
}
