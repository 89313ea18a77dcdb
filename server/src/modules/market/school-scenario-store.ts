import type { ScenarioCard } from '@portolan/contract/market';
import type { Scenario } from '@portolan/engine';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { schoolScenario } from './tables.ts';

export type SchoolScenarioRow = typeof schoolScenario.$inferSelect;

export async function saveSchoolScenario(db: Db, row: SchoolScenarioRow): Promise<void> {
  await db.insert(schoolScenario).values(row);
}

export async function findSchoolScenario(
  db: Db,
  schoolId: string,
  id: string,
): Promise<Scenario | undefined> {
  const [found] = await db
    .select({ body: schoolScenario.body })
    .from(schoolScenario)
    .where(and(eq(schoolScenario.id, id), eq(schoolScenario.schoolId, schoolId)));
  return found?.body;
}

export async function schoolScenarioCards(db: Db, schoolId: string): Promise<ScenarioCard[]> {
  const rows = await db
    .select({ card: schoolScenario.card })
    .from(schoolScenario)
    .where(eq(schoolScenario.schoolId, schoolId))
    .orderBy(asc(schoolScenario.offeredAt), asc(schoolScenario.id));
  return rows.map(({ card }) => card);
}
