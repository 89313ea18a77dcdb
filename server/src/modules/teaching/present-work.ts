import type { Stage, Work } from '@portolan/contract/teaching';
import type { Db } from '../../platform/database/database.ts';
import { peopleById } from '../identity/index.ts';
import { planOfClass } from './project-plan.ts';
import type { ClassRow } from './store.ts';
import { newestWork, type WorkRow } from './work-store.ts';

/** Every deliverable of these teams, those not begun among them, in the order of the stages. */
export async function presentWork(db: Db, row: ClassRow, teamIds: readonly string[]): Promise<Work[]> {
  const stages = await planOfClass(db, row.id);
  const written = await newestWork(db, teamIds);
  const writers = await peopleById(
    db,
    row.schoolId,
    written.map(({ changedBy }) => changedBy),
  );
  const names = new Map(writers.map(({ id, name }) => [id, name]));
  const found = new Map(written.map((one) => [`${one.teamId} ${one.deliverable}`, one]));
  return teamIds.flatMap((teamId) =>
    stages
      .flatMap(({ deliverables }) => deliverables)
      .map((deliverable) => asWork(teamId, deliverable, found.get(`${teamId} ${deliverable.id}`), names)),
  );
}

function asWork(
  team: string,
  deliverable: Stage['deliverables'][number],
  row: WorkRow | undefined,
  names: ReadonlyMap<string, string>,
): Work {
  const what = { deliverable: deliverable.id, team };
  if (!row)
    return {
      ...what,
      state: 'not-begun',
      text: '',
      version: 0,
      changedAt: null,
      changedBy: null,
      handedInAt: null,
      isLate: false,
    };
  return {
    ...what,
    state: row.handedInAt ? 'handed-in' : 'draft',
    text: row.text,
    version: row.version,
    changedAt: row.changedAt.toISOString(),
    changedBy: { id: row.changedBy, name: names.get(row.changedBy) ?? '' },
    handedInAt: row.handedInAt?.toISOString() ?? null,
    isLate: row.handedInDay !== null && deliverable.dueDay !== null && row.handedInDay > deliverable.dueDay,
  };
}
