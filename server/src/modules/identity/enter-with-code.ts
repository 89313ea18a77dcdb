import { hashPassword } from 'better-auth/crypto';
import type { Db } from '../../platform/database/database.ts';
import type { Accounts } from './accounts.ts';
import { sameEmail } from './email.ts';
import { isEntryCodeOf } from './entry-code.ts';
import { wrongEntryCode } from './refusals.ts';
import { findByName, openSession, type SignedIn, type SignIn } from './sign-in.ts';
import { endSessions, savePassword, useUpCode } from './store.ts';

/** Chooses the password of whoever holds the code, ends their earlier sessions, and signs them in. */
export async function enterWithCode(
  db: Db,
  accounts: Accounts,
  entry: SignIn & { code: string },
): Promise<SignedIn> {
  const { name, password, code, address, now } = entry;
  accounts.tries.ofAddress.count(address, now);
  accounts.tries.ofName.count(`code/${sameEmail(name)}`, now);
  const person = await findByName(db, name);
  if (!person || !isEntryCodeOf(accounts.secret, person, code)) throw wrongEntryCode();
  const hash = await hashPassword(password);
  await db.transaction(async (inside) => {
    if (!(await useUpCode(inside, person))) throw wrongEntryCode();
    await savePassword(inside, { personId: person.id, hash, now });
    await endSessions(inside, person.id);
  });
  // Who guessed at a forgotten password until the name was locked has proven now who they are.
  for (const key of [`code/${sameEmail(name)}`, sameEmail(name)]) accounts.tries.ofName.forget(key);
  return openSession(accounts, person, entry);
}
