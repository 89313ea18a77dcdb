// What leaves the server of a class: who is in it, in which company, and who is not placed yet.
import type { Class, ClassCard } from '@portolan/contract/teaching';
import type { Db } from '../../platform/database/database.ts';
import { asPerson, peopleById } from '../identity/index.ts';
import { type ClassRow, countsOfClasses, peopleOfClass, teamsOfClass } from './store.ts';

export async function presentClass(db: Db, row: ClassRow): Promise<Class> {
  const parts = await peopleOfClass(db, row.id);
  const found = await peopleById(
    db,
    row.schoolId,
    parts.map(({ personId }) => personId),
  );
  const people = new Map(found.map((person) => [person.id, asPerson(person)]));
  const teams = await teamsOfClass(db, row.id);
  const of = (part: string) =>
    parts.filter((one) => one.part === part).flatMap(({ personId }) => people.get(personId) ?? []);
  const guides = (part: string) => of(part).map(({ id, name }) => ({ id, name }));
  const students = (teamId: string | null) =>
    parts
      .filter((one) => one.part === 'student' && one.teamId === teamId)
      .flatMap(({ personId }) => people.get(personId) ?? [])
      .map(({ id, name, number }) => ({ id, name, number }))
      .toSorted(
        (a, b) => (a.number ?? '').localeCompare(b.number ?? '') || a.name.localeCompare(b.name, 'zh'),
      );
  return {
    ...card(row, { students: of('student').length, teams: teams.length }),
    teachers: guides('teacher'),
    mentors: guides('mentor'),
    companies: teams.map(({ id, name, companyId }) => ({
      id,
      name,
      company: companyId,
      members: students(id),
    })),
    unplaced: students(null),
  };
}

export async function presentCards(db: Db, rows: readonly ClassRow[]): Promise<ClassCard[]> {
  const counts = await countsOfClasses(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => card(row, counts.get(row.id) ?? { students: 0, teams: 0 }));
}

function card(
  { id, name, term, worldId, isArchived }: ClassRow,
  counts: { students: number; teams: number },
): ClassCard {
  return { id, name, term, world: worldId, isArchived, ...counts };
}
