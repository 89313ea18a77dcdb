// Who may see a class and who may change it. Teachers and mentors guide the classes they are named in; an administrator
// may do in every class of the school what its teachers may.
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { classIsArchived, noSuchClass, notYourClass, notYourTeam, noSuchTeam } from './refusals.ts';
import { type ClassRow, findClass, findPart, teamsOfClass, type TeamRow } from './store.ts';

export type Part = 'administrator' | 'teacher' | 'mentor' | 'student';

export interface Standing {
  readonly row: ClassRow;
  readonly part: Part;
  /** The caller's own team, when they are a student who is on one. */
  readonly teamId: string | null;
}

/** The class and the caller's part in it; a class of another school is as good as none. */
export async function standingIn(db: Db, caller: Caller, classId: string): Promise<Standing> {
  const row = await findClass(db, { id: classId });
  if (!row || row.schoolId !== caller.schoolId) throw noSuchClass(classId);
  const mine = await findPart(db, classId, caller.personId);
  if (mine) return { row, part: mine.part, teamId: mine.teamId };
  if (caller.role === 'administrator') return { row, part: 'administrator', teamId: null };
  throw notYourClass();
}

export async function mustTeach(db: Db, caller: Caller, classId: string): Promise<Standing> {
  const standing = await standingIn(db, caller, classId);
  if (standing.part !== 'teacher' && standing.part !== 'administrator') throw notYourClass();
  return standing;
}

export async function mustGuide(db: Db, caller: Caller, classId: string): Promise<Standing> {
  const standing = await standingIn(db, caller, classId);
  if (standing.part === 'student') throw notYourClass();
  return standing;
}

/** An archived class is looked at and changed no more. */
export function mustBeOpen<Here extends Standing>(standing: Here): Here {
  if (standing.row.isArchived) throw classIsArchived();
  return standing;
}

/** A team of the class that the caller may look at: their own, or any for those who guide. */
export async function mustSeeTeam(
  db: Db,
  caller: Caller,
  classId: string,
  teamId: string,
): Promise<Standing & { readonly team: TeamRow }> {
  const standing = await standingIn(db, caller, classId);
  if (standing.part === 'student' && standing.teamId !== teamId) throw notYourTeam();
  const team = (await teamsOfClass(db, classId)).find(({ id }) => id === teamId);
  if (!team) throw noSuchTeam(teamId);
  return { ...standing, team };
}
