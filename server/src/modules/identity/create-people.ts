import type { Language, Role } from '@portolan/contract';
import { randomUUID } from 'node:crypto';
import type { Db } from '../../platform/database/database.ts';
import { placeholderEmail, sameEmail } from './email.ts';
import { alreadyTaken, needsEmailOrNumber, type Taken } from './refusals.ts';
import { peopleByName, type PersonRow, savePeople } from './store.ts';

export interface NewPerson {
  readonly name: string;
  readonly role: Role;
  readonly email?: string | undefined;
  readonly number?: string | undefined;
}

export interface People {
  readonly schoolId: string;
  readonly now: Date;
  readonly language: Language;
  readonly people: readonly NewPerson[];
}

/**
 * Gives people accounts without passwords: each chooses one with an entry code. Either all are created, in
 * the order given, or none, and every e-mail and number that is taken is named.
 */
export async function createPeople(
  db: Db,
  { schoolId, now, language, people }: People,
): Promise<PersonRow[]> {
  const rows = people.map(({ name, role, email, number }, index): PersonRow => {
    if (email === undefined && number === undefined) throw needsEmailOrNumber(index + 1);
    const id = randomUUID();
    return {
      id,
      schoolId,
      name,
      role,
      language,
      email: email === undefined ? placeholderEmail(id) : sameEmail(email),
      number: number ?? null,
      emailVerified: false,
      image: null,
      passwordsChosen: 0,
      lastSeenAt: null,
      createdAt: now,
      updatedAt: now,
    };
  });
  const taken = await findTaken(db, schoolId, rows);
  if (taken.length > 0) throw alreadyTaken(taken);
  await savePeople(db, rows);
  return rows;
}

async function findTaken(db: Db, schoolId: string, rows: readonly PersonRow[]): Promise<Taken[]> {
  const numbers = rows.flatMap((row) => row.number ?? []);
  const existing = await peopleByName(db, schoolId, { emails: rows.map((row) => row.email), numbers });
  const emailsSeen = new Set(existing.map((row) => row.email));
  const numbersSeen = new Set(existing.filter((row) => row.schoolId === schoolId).map((row) => row.number));
  const taken: Taken[] = [];
  rows.forEach((row, index) => {
    if (emailsSeen.has(row.email)) taken.push({ row: index + 1, field: 'email', value: row.email });
    if (row.number !== null && numbersSeen.has(row.number))
      taken.push({ row: index + 1, field: 'number', value: row.number });
    emailsSeen.add(row.email);
    numbersSeen.add(row.number);
  });
  return taken;
}
