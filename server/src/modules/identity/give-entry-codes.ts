import type { EntryCode } from '@portolan/contract';
import type { Db } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/caller.ts';
import { entryCodeOf } from './entry-code.ts';
import { mustBeAllowedToLetIn } from './policy.ts';
import { noSuchPerson } from './refusals.ts';
import { peopleById } from './store.ts';

/** The code of each of these people: the same one every time until it is used. */
export async function giveEntryCodes(
  db: Db,
  secret: string,
  caller: Caller,
  personIds: readonly string[],
): Promise<EntryCode[]> {
  const people = new Map(
    (await peopleById(db, caller.schoolId, personIds)).map((person) => [person.id, person]),
  );
  const named = personIds.map((id) => people.get(id) ?? refuse(id));
  mustBeAllowedToLetIn(caller, named);
  return named.map((person) => ({ personId: person.id, code: entryCodeOf(secret, person) }));
}

function refuse(personId: string): never {
  throw noSuchPerson(personId);
}
