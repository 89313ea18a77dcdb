import type { StudentActivity } from '@portolan/contract/teaching';
import { later } from '../../platform/clock.ts';
import type { Db } from '../../platform/database/database.ts';
import { lastSeen } from '../identity/index.ts';
import { decisionsByPerson } from '../market/index.ts';
import { presentClass } from './present-class.ts';
import type { ClassRow } from './store.ts';

const WEEK_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/** What each student of a class decided, beside the whole of their company: who works, and who does it all. */
export async function studentActivity(db: Db, row: ClassRow, now: Date): Promise<StudentActivity[]> {
  const { companies, unplaced } = await presentClass(db, row);
  const students = [
    ...companies.flatMap(({ id, members }) => members.map((student) => ({ student, team: id }))),
    ...unplaced.map((student) => ({ student, team: null })),
  ];
  const seen = await lastSeen(
    db,
    students.map(({ student }) => student.id),
  );
  const decided =
    row.worldId === null ? [] : await decisionsByPerson(db, row.worldId, later(now, -WEEK_MILLISECONDS));
  const byPerson = new Map(decided.map((one) => [one.person, one]));
  const countOf = (id: string) => byPerson.get(id)?.decisions ?? 0;
  const whole = new Map(
    companies.map(({ id, members }) => [id, members.reduce((sum, member) => sum + countOf(member.id), 0)]),
  );
  return students.map(({ student, team }) => {
    const own = byPerson.get(student.id);
    const all = team === null ? 0 : (whole.get(team) ?? 0);
    return {
      student,
      team,
      decisions: own?.decisions ?? 0,
      decisionsLastWeek: own?.recent ?? 0,
      share: all === 0 ? null : (own?.decisions ?? 0) / all,
      byKind: own?.byKind ?? {},
      activeDays: own?.activeDays ?? 0,
      lastDecisionAt: own?.lastAt?.toISOString() ?? null,
      lastSeenAt: seen.get(student.id)?.toISOString() ?? null,
    };
  });
}
