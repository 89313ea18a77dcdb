import type { Person, Role } from '@portolan/contract';
import { and, asc, count, eq, ilike, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { shownEmail } from './email.ts';
import { account, person, school, session } from './tables.ts';

export type SchoolRow = typeof school.$inferSelect;
export type PersonRow = typeof person.$inferSelect;

/** One statement carries at most this many people: parameters have to fit into one message. */
const PEOPLE_PER_STATEMENT = 5_000;

export async function findSchool(db: Db): Promise<SchoolRow | undefined> {
  const [found] = await db.select().from(school).orderBy(asc(school.createdAt)).limit(1);
  return found;
}

export async function saveSchool(db: Db, row: SchoolRow): Promise<void> {
  await db.insert(school).values(row);
}

/** Two set-ups at once wait for each other here. */
export async function lockSchools(db: Db): Promise<void> {
  await db.execute(sql`lock table ${school} in exclusive mode`);
}

export async function hasAdministrator(db: Db): Promise<boolean> {
  const [found] = await db
    .select({ id: person.id })
    .from(person)
    .where(eq(person.role, 'administrator'))
    .limit(1);
  return found !== undefined;
}

export async function findPerson(
  db: Db,
  by: { email: string } | { number: string } | { id: string },
): Promise<PersonRow | undefined> {
  const matches =
    'email' in by
      ? eq(person.email, by.email)
      : 'number' in by
        ? eq(person.number, by.number)
        : eq(person.id, by.id);
  const [found] = await db.select().from(person).where(matches).limit(1);
  return found;
}

export async function peopleById(db: Db, schoolId: string, ids: readonly string[]): Promise<PersonRow[]> {
  return db
    .select()
    .from(person)
    .where(and(eq(person.schoolId, schoolId), within(person.id, ids)))
    .orderBy(asc(person.id));
}

export async function peopleByName(
  db: Db,
  schoolId: string,
  names: { emails: readonly string[]; numbers: readonly string[] },
): Promise<PersonRow[]> {
  const named = or(
    within(person.email, names.emails),
    and(eq(person.schoolId, schoolId), within(person.number, names.numbers)),
  );
  return db.select().from(person).where(named).orderBy(asc(person.id));
}

export interface PeopleFilter {
  readonly role?: Role | undefined;
  readonly search?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

export async function searchPeople(
  db: Db,
  schoolId: string,
  filter: PeopleFilter,
): Promise<{ rows: PersonRow[]; total: number }> {
  const conditions: (SQL | undefined)[] = [eq(person.schoolId, schoolId)];
  if (filter.role) conditions.push(eq(person.role, filter.role));
  if (filter.search) {
    const pattern = `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(
      or(ilike(person.name, pattern), ilike(person.email, pattern), ilike(person.number, pattern)),
    );
  }
  const where = and(...conditions);
  const [counted] = await db.select({ total: count() }).from(person).where(where);
  const rows = await db
    .select()
    .from(person)
    .where(where)
    .orderBy(asc(person.role), asc(person.name), asc(person.id))
    .limit(filter.limit)
    .offset(filter.offset);
  return { rows, total: counted?.total ?? 0 };
}

export async function savePeople(db: Db, rows: readonly PersonRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += PEOPLE_PER_STATEMENT) {
    const some = rows.slice(from, from + PEOPLE_PER_STATEMENT);
    const column = (read: (row: PersonRow) => string | null) => sql.param(some.map(read));
    const first = some[0];
    if (!first) return;
    await db.execute(sql`
      insert into ${person} (id, school_id, name, email, number, role, language, created_at, updated_at)
      select given.*, ${first.createdAt.toISOString()}::timestamptz, ${first.updatedAt.toISOString()}::timestamptz
      from unnest(${column((row) => row.id)}::text[], ${column((row) => row.schoolId)}::text[], ${column((row) => row.name)}::text[],
        ${column((row) => row.email)}::text[], ${column((row) => row.number)}::text[], ${column((row) => row.role)}::text[],
        ${column((row) => row.language)}::text[]) as given`);
  }
}

export async function savePassword(
  db: Db,
  password: { personId: string; hash: string; now: Date },
): Promise<void> {
  const { personId, hash, now } = password;
  await db
    .insert(account)
    .values({
      id: personId,
      userId: personId,
      accountId: personId,
      providerId: 'credential',
      password: hash,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoUpdate({
      target: [account.providerId, account.accountId],
      set: { password: hash, updatedAt: now },
    });
}

export async function findPasswordHash(db: Db, personId: string): Promise<string | undefined> {
  const [found] = await db
    .select()
    .from(account)
    .where(and(eq(account.userId, personId), eq(account.providerId, 'credential')));
  return found?.password ?? undefined;
}

export async function endSessions(db: Db, personId: string): Promise<void> {
  await db.delete(session).where(eq(session.userId, personId));
}

/** Who has been here, and when; people who never were are missing. */
export async function lastSeen(db: Db, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db
    .select({ id: person.id, at: person.lastSeenAt })
    .from(person)
    .where(within(person.id, ids));
  return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
}

export async function noteSeen(db: Db, personId: string, now: Date): Promise<void> {
  await db.update(person).set({ lastSeenAt: now }).where(eq(person.id, personId));
}

export async function saveLanguage(db: Db, personId: string, language: Person['language']): Promise<void> {
  await db.update(person).set({ language }).where(eq(person.id, personId));
}

/** True for exactly one of those who come with the same code. */
export async function useUpCode(db: Db, row: PersonRow): Promise<boolean> {
  const used = await db
    .update(person)
    .set({ passwordsChosen: row.passwordsChosen + 1 })
    .where(and(eq(person.id, row.id), eq(person.passwordsChosen, row.passwordsChosen)))
    .returning({ id: person.id });
  return used.length === 1;
}

export function asPerson(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    email: shownEmail(row.email),
    number: row.number,
    role: row.role,
    language: row.language,
  };
}

const within = (
  column: typeof person.id | typeof person.email | typeof person.number,
  values: readonly string[],
) => sql`${column} = any(${sql.param([...values])}::text[])`;
