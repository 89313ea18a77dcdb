import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { offerScenario } from '../market/index.ts';
import { alreadyKept, noSuchCalibration, notDone } from './refusals.ts';
import { findCalibration, noteKept } from './store.ts';

/** Makes the fitted scenario one of the school's own, so that a class can be opened on it. */
export async function keepScenario(
  db: Db,
  caller: Caller,
  { calibration, name, now }: { calibration: string; name: string; now: Date },
): Promise<{ scenario: string; name: { zh: string; en: string } }> {
  const row = await findCalibration(db, caller.schoolId, calibration);
  if (!row) throw noSuchCalibration(calibration);
  if (row.state !== 'done' || !row.scenario) throw notDone();
  if (row.keptAs !== null) throw alreadyKept();
  // A school names its market in the language that it speaks.
  const names = { zh: name, en: name };
  const scenario = await offerScenario(db, {
    schoolId: caller.schoolId,
    scenario: row.scenario,
    name: names,
    by: caller.personId,
    now,
  });
  await noteKept(db, row.id, scenario);
  return { scenario, name: names };
}
