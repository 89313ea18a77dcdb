import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '../../platform/database/database.ts';
import { evidence, sheet, weights } from './tables.ts';

export type SheetRow = typeof sheet.$inferSelect;
export type EvidenceRow = typeof evidence.$inferSelect;
export type WeightsRow = typeof weights.$inferSelect;

export interface Sheet extends SheetRow {
  readonly scores: readonly EvidenceRow[];
}

export async function saveSheet(db: Db, row: SheetRow, scores: readonly EvidenceRow[]): Promise<void> {
  await db.insert(sheet).values(row);
  await db.insert(evidence).values([...scores]);
}

export async function findSheet(db: Db, id: string): Promise<SheetRow | undefined> {
  const [found] = await db.select().from(sheet).where(eq(sheet.id, id));
  return found;
}

/** The sheets of a class, or of one team, that stand: those that no later sheet corrects, oldest first. */
export async function standingSheets(
  db: Db,
  classId: string,
  { teamId }: { readonly teamId?: string | undefined } = {},
): Promise<Sheet[]> {
  const of = and(eq(sheet.classId, classId), teamId === undefined ? undefined : eq(sheet.teamId, teamId));
  const later = alias(sheet, 'later');
  const found = await db
    .select({ sheet })
    .from(sheet)
    .leftJoin(later, eq(later.corrects, sheet.id))
    .where(and(of, isNull(later.id)))
    .orderBy(asc(sheet.at), asc(sheet.id));
  const rows = found.map((one) => one.sheet);
  if (rows.length === 0) return [];
  const scores = await db
    .select()
    .from(evidence)
    .where(
      inArray(
        evidence.sheetId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(evidence.criterion), asc(evidence.id));
  const bySheet = Map.groupBy(scores, ({ sheetId }) => sheetId);
  return rows.map((row) => ({ ...row, scores: bySheet.get(row.id) ?? [] }));
}

export async function findWeights(db: Db, classId: string): Promise<WeightsRow | undefined> {
  const [found] = await db.select().from(weights).where(eq(weights.classId, classId));
  return found;
}

export async function saveWeights(db: Db, row: WeightsRow): Promise<void> {
  const { classId: _classId, ...set } = row;
  await db.insert(weights).values(row).onConflictDoUpdate({ target: weights.classId, set });
}
