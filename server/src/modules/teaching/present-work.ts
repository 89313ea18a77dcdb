import type { Stage, Work } from '@portolan/contract/teaching';
import type { Db } from '../../platform/database/database.ts';
import { peopleById } from '../identity/index.ts';
import { planOfClass } from './project-plan.ts';
import type { ClassRow } from './store.ts';
import { handedIn, newestWork, type WorkRow } from './work-store.ts';

/** Every deliverable of these teams, those not begun among them, in the order of the stages. */
export async function presentWork(db: Db, row: ClassRow, teamIds: readonly string[]): Promise<Work[]> {
  const stages = await planOfClass(db, row.id);
  const newest = await newestWork(db, teamIds);
  const last = byPage(await handedIn(db, teamIds));
  const writers = await peopleById(
    db,
    row.schoolId,
    newest.map(({ changedBy }) => changedBy),
  );
  const names = new Map(writers.map(({ id, name }) => [id, name]));
  const found = byPage(newest);
  return teamIds.flatMap((team) =>
    stages
      .flatMap(({ deliverables }) => deliverables)
      .map((deliverable) => {
        const page = pageOf(team, deliverable.id);
        return {
          deliverable: deliverable.id,
          team,
          ...whatIsWritten(found.get(page), names),
          ...whatWasHandedIn(last.get(page), deliverable),
        };
      }),
  );
}

const pageOf = (team: string, deliverable: string) => `${team} ${deliverable}`;
const byPage = (rows: readonly WorkRow[]) =>
  new Map(rows.map((row) => [pageOf(row.teamId, row.deliverable), row]));

type Written = Pick<Work, 'state' | 'text' | 'version' | 'changedAt' | 'changedBy'>;

function whatIsWritten(row: WorkRow | undefined, names: ReadonlyMap<string, string>): Written {
  if (!row) return { state: 'not-begun', text: '', version: 0, changedAt: null, changedBy: null };
  return {
    state: row.handedInAt ? 'handed-in' : 'draft',
    text: row.text,
    version: row.version,
    changedAt: row.changedAt.toISOString(),
    changedBy: { id: row.changedBy, name: names.get(row.changedBy) ?? '' },
  };
}

type HandedIn = Pick<Work, 'handedIn' | 'handedInAt' | 'isLate'>;

function whatWasHandedIn(row: WorkRow | undefined, { dueDay }: Stage['deliverables'][number]): HandedIn {
  if (!row) return { handedIn: null, handedInAt: null, isLate: false };
  return {
    handedIn: { version: row.version, text: row.text },
    handedInAt: row.handedInAt?.toISOString() ?? null,
    isLate: row.handedInDay !== null && dueDay !== null && row.handedInDay > dueDay,
  };
}
