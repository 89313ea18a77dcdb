// Classes, who is in them, and their teams. Works and deadlines have a store of their own.
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { classPerson, schoolClass, team } from './tables.ts';

export type ClassRow = typeof schoolClass.$inferSelect;
export type ClassPersonRow = typeof classPerson.$inferSelect;
export type TeamRow = typeof team.$inferSelect;

export async function saveClass(db: Db, row: ClassRow): Promise<void> {
  await db.insert(schoolClass).values(row);
}

export async function changeClass(
  db: Db,
  id: string,
  changes: Partial<Pick<ClassRow, 'name' | 'term' | 'isArchived' | 'worldId'>>,
): Promise<void> {
  if (Object.keys(changes).length > 0)
    await db.update(schoolClass).set(changes).where(eq(schoolClass.id, id));
}

export async function findClass(
  db: Db,
  by: { id: string } | { worldId: string },
): Promise<ClassRow | undefined> {
  const matches = 'id' in by ? eq(schoolClass.id, by.id) : eq(schoolClass.worldId, by.worldId);
  const [found] = await db.select().from(schoolClass).where(matches);
  return found;
}

/** Held to the end of the transaction: two arrangements of one class wait for each other. */
export async function lockClass(db: Db, id: string): Promise<void> {
  await db.select({ id: schoolClass.id }).from(schoolClass).where(eq(schoolClass.id, id)).for('update');
}

export async function classesOfSchool(db: Db, schoolId: string): Promise<ClassRow[]> {
  return db
    .select()
    .from(schoolClass)
    .where(eq(schoolClass.schoolId, schoolId))
    .orderBy(desc(schoolClass.createdAt), asc(schoolClass.id));
}

export async function classesOfPerson(db: Db, personId: string): Promise<ClassRow[]> {
  const mine = db
    .select({ id: classPerson.classId })
    .from(classPerson)
    .where(eq(classPerson.personId, personId));
  return db
    .select()
    .from(schoolClass)
    .where(inArray(schoolClass.id, mine))
    .orderBy(desc(schoolClass.createdAt), asc(schoolClass.id));
}

export async function countsOfClasses(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { students: number; teams: number }>> {
  const given = sql`${sql.param([...ids])}::text[]`;
  const found = await db.execute<{ id: string; students: number; teams: number }>(sql`
    select id,
      (select count(*)::int from ${classPerson} where class_id = id and part = 'student') as students,
      (select count(*)::int from ${team} where class_id = given.id) as teams
    from unnest(${given}) as given (id)`);
  return new Map(found.rows.map(({ id, students, teams }) => [id, { students, teams }]));
}

export async function peopleOfClass(db: Db, classId: string): Promise<ClassPersonRow[]> {
  return db
    .select()
    .from(classPerson)
    .where(eq(classPerson.classId, classId))
    .orderBy(asc(classPerson.personId));
}

export async function findPart(
  db: Db,
  classId: string,
  personId: string,
): Promise<ClassPersonRow | undefined> {
  const [found] = await db
    .select()
    .from(classPerson)
    .where(and(eq(classPerson.classId, classId), eq(classPerson.personId, personId)));
  return found;
}

export async function addToClass(db: Db, rows: readonly ClassPersonRow[]): Promise<void> {
  if (rows.length > 0)
    await db
      .insert(classPerson)
      .values([...rows])
      .onConflictDoNothing();
}

export async function removeFromClass(db: Db, classId: string, personId: string): Promise<void> {
  await db
    .delete(classPerson)
    .where(and(eq(classPerson.classId, classId), eq(classPerson.personId, personId)));
}

/** Replaces the people of one part, e.g. all mentors. */
export async function replacePart(
  db: Db,
  classId: string,
  part: 'teacher' | 'mentor',
  rows: readonly ClassPersonRow[],
): Promise<void> {
  await db.delete(classPerson).where(and(eq(classPerson.classId, classId), eq(classPerson.part, part)));
  await addToClass(db, rows);
}

export async function teamsOfClass(db: Db, classId: string): Promise<TeamRow[]> {
  return db.select().from(team).where(eq(team.classId, classId)).orderBy(asc(team.place));
}

/** Makes the teams of a class these and no others. Names may be swapped, so the old ones make room first. */
export async function replaceTeams(db: Db, classId: string, rows: readonly TeamRow[]): Promise<void> {
  const kept = rows.map(({ id }) => id);
  await db.execute(
    sql`delete from ${team} where class_id = ${classId} and not id = any(${sql.param(kept)}::text[])`,
  );
  await db
    .update(team)
    .set({ place: sql`-${team.place}`, name: sql`${team.id}` })
    .where(eq(team.classId, classId));
  for (const row of rows) {
    await db
      .insert(team)
      .values(row)
      .onConflictDoUpdate({
        target: team.id,
        set: { place: row.place, name: row.name, companyId: row.companyId },
      });
  }
}

/** Seats every student of a class: `seats` maps a person to a team; whoever is not in it is unplaced. */
export async function seatStudents(
  db: Db,
  classId: string,
  seats: ReadonlyMap<string, string>,
): Promise<void> {
  await db.execute(sql`
    update ${classPerson} set team_id = given.team_id
    from (select person_id as id, null::text as team_id from ${classPerson} where class_id = ${classId}) as everyone
    left join unnest(${sql.param([...seats.keys()])}::text[], ${sql.param([...seats.values()])}::text[]) as given (person_id, team_id)
      on given.person_id = everyone.id
    where ${classPerson}.class_id = ${classId} and ${classPerson}.part = 'student' and ${classPerson}.person_id = everyone.id`);
}

export async function setCompanies(db: Db, companies: ReadonlyMap<string, string>): Promise<void> {
  await db.execute(sql`
    update ${team} set company_id = given.company_id
    from unnest(${sql.param([...companies.keys()])}::text[], ${sql.param([...companies.values()])}::text[]) as given (team_id, company_id)
    where ${team}.id = given.team_id`);
}
