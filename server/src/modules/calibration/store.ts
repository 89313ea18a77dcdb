import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { calibration } from './tables.ts';

export type CalibrationRow = typeof calibration.$inferSelect;
/** What a list shows: neither report nor scenario is read for it. */
export type CalibrationHead = Omit<CalibrationRow, 'faults' | 'report' | 'scenario'>;

const { faults: _faults, report: _report, scenario: _scenario, ...HEAD } = getTableColumns(calibration);

const MOST_SHOWN = 50;

export async function saveCalibration(db: Db, row: CalibrationRow): Promise<void> {
  await db.insert(calibration).values(row);
}

export async function findCalibration(
  db: Db,
  schoolId: string,
  id: string,
): Promise<CalibrationRow | undefined> {
  const [found] = await db
    .select()
    .from(calibration)
    .where(and(eq(calibration.id, id), eq(calibration.schoolId, schoolId)));
  return found;
}

export async function calibrationsOf(db: Db, schoolId: string): Promise<CalibrationHead[]> {
  return db
    .select(HEAD)
    .from(calibration)
    .where(eq(calibration.schoolId, schoolId))
    .orderBy(desc(calibration.askedAt), desc(calibration.id))
    .limit(MOST_SHOWN);
}

/** Moves on a calibration that still runs; says whether there was one. */
export async function moveOn(
  db: Db,
  id: string,
  change: Partial<
    Pick<CalibrationRow, 'state' | 'stage' | 'perThousandDone' | 'heardAt' | 'faults' | 'report' | 'scenario'>
  >,
): Promise<boolean> {
  const moved = await db
    .update(calibration)
    .set(change)
    .where(and(eq(calibration.id, id), eq(calibration.state, 'running')))
    .returning({ id: calibration.id });
  return moved.length === 1;
}

export async function noteKept(db: Db, id: string, scenario: string): Promise<void> {
  await db.update(calibration).set({ keptAs: scenario }).where(eq(calibration.id, id));
}
