import type { Language, Person } from '@portolan/contract';
import { hashPassword } from 'better-auth/crypto';
import type { Db } from '../../platform/database/database.ts';
import { createPeople, type NewPerson } from './create-people.ts';
import { asPerson, savePassword } from './store.ts';

export interface Addition {
  readonly schoolId: string;
  readonly now: Date;
  readonly language: Language;
  readonly person: NewPerson;
  /** Without one, the person chooses it with an entry code. */
  readonly password?: string | undefined;
}

export async function addPerson(db: Db, { person, password, ...rest }: Addition): Promise<Person> {
  const hash = password === undefined ? undefined : await hashPassword(password);
  return db.transaction(async (inside) => {
    const [created] = await createPeople(inside, { ...rest, people: [person] });
    if (!created) throw new Error('One person was to be created and none was');
    if (hash !== undefined) await savePassword(inside, { personId: created.id, hash, now: rest.now });
    return asPerson(created);
  });
}
