import type { Language, Person } from '@portolan/contract';
import { hashPassword } from 'better-auth/crypto';
import { randomUUID } from 'node:crypto';
import type { Db } from '../../platform/database/database.ts';
import { createPeople } from './create-people.ts';
import { schoolIsSetUp } from './refusals.ts';
import { asPerson, findSchool, hasAdministrator, lockSchools, savePassword, saveSchool } from './store.ts';

export interface SetUp {
  readonly school: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
}

/** The first to come makes the school and is its administrator; everybody after is refused. */
export async function setUpSchool(
  db: Db,
  now: Date,
  { school, name, email, password, language }: SetUp,
): Promise<Person> {
  // Before any work is done for them: anyone may ask.
  if (await hasAdministrator(db)) throw schoolIsSetUp();
  const hash = await hashPassword(password);
  return db.transaction(async (inside) => {
    await lockSchools(inside);
    if (await hasAdministrator(inside)) throw schoolIsSetUp();
    const schoolId = (await findSchool(inside))?.id ?? randomUUID();
    if (!(await findSchool(inside)))
      await saveSchool(inside, { id: schoolId, name: school, isDemo: false, createdAt: now });
    const [administrator] = await createPeople(inside, {
      schoolId,
      now,
      language,
      people: [{ name, email, role: 'administrator' }],
    });
    if (!administrator) throw new Error('The administrator was to be created and was not');
    await savePassword(inside, { personId: administrator.id, hash, now });
    return asPerson(administrator);
  });
}
