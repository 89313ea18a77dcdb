import type { Db } from '../../platform/database/database.ts';
import { type CompanyDayRow, companyDaysOf } from './record-store.ts';

/** A company's evenings, for whoever judges it by its numbers; day 0 is the evening before the first. */
export async function companyFigures(
  db: Db,
  of: { worldId: string; company: string },
  days: { from: number; until: number },
): Promise<Omit<CompanyDayRow, 'worldId' | 'company'>[]> {
  const rows = await companyDaysOf(db, of, days);
  return rows.map(({ worldId: _, company: __, ...figures }) => figures);
}
