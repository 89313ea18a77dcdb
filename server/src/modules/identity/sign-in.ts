import type { Person } from '@portolan/contract';
import { isAPIError } from 'better-auth/api';
import type { Db } from '../../platform/database/database.ts';
import type { Accounts } from './accounts.ts';
import { sameEmail } from './email.ts';
import { wrongSignIn } from './refusals.ts';
import { asPerson, findPerson, type PersonRow } from './store.ts';

export interface SignIn {
  /** An e-mail or a school number. */
  readonly name: string;
  readonly password: string;
  readonly address: string;
  readonly headers: Headers;
  readonly now: Date;
}

export interface SignedIn {
  readonly person: Person;
  /** Cookies for the browser. */
  readonly headers: Headers;
}

/** Refuses a wrong name and a wrong password alike, and after the same work, so that neither tells who exists. */
export async function signIn(
  db: Db,
  accounts: Accounts,
  { name, password, address, headers, now }: SignIn,
): Promise<SignedIn> {
  const key = sameEmail(name);
  accounts.tries.ofAddress.count(address, now);
  accounts.tries.ofName.count(key, now);
  const person = await findByName(db, name);
  const signedIn = await openSession(accounts, person, { password, headers });
  accounts.tries.ofName.forget(key);
  return signedIn;
}

/** The library's part alone, for who has been counted: nobody is stopped twice at one door. */
export async function openSession(
  accounts: Accounts,
  person: PersonRow | undefined,
  { password, headers }: Pick<SignIn, 'password' | 'headers'>,
): Promise<SignedIn> {
  const email = person?.email ?? 'nobody@no-mail.invalid';
  const opened = await accounts.library.api
    .signInEmail({ body: { email, password }, headers, returnHeaders: true })
    .catch((error: unknown) => {
      throw isAPIError(error) && error.statusCode === 401 ? wrongSignIn() : error;
    });
  if (!person) throw wrongSignIn();
  return { person: asPerson(person), headers: opened.headers };
}

export function findByName(db: Db, name: string): Promise<PersonRow | undefined> {
  return findPerson(db, name.includes('@') ? { email: sameEmail(name) } : { number: name.trim() });
}
