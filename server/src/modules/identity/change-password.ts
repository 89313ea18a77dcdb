import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Db } from '../../platform/database/database.ts';
import { noSuchPerson, wrongPassword } from './refusals.ts';
import type { Accounts } from './accounts.ts';
import { type SignedIn, signIn, type SignIn } from './sign-in.ts';
import { endSessions, findPasswordHash, findPerson, savePassword, useUpCode } from './store.ts';

export interface PasswordChange extends Omit<SignIn, 'name'> {
  readonly personId: string;
  readonly current: string;
}

/** Ends every session and any entry code, and opens a new one for the browser that asked. */
export async function changePassword(db: Db, accounts: Accounts, change: PasswordChange): Promise<SignedIn> {
  const { personId, current, password, now } = change;
  accounts.tries.ofName.count(`change/${personId}`, now);
  const person = await findPerson(db, { id: personId });
  if (!person) throw noSuchPerson(personId);
  const known = await findPasswordHash(db, personId);
  if (known === undefined || !(await verifyPassword({ hash: known, password: current })))
    throw wrongPassword();
  const hash = await hashPassword(password);
  await db.transaction(async (inside) => {
    if (!(await useUpCode(inside, person))) throw wrongPassword();
    await savePassword(inside, { personId, hash, now });
    await endSessions(inside, personId);
  });
  accounts.tries.ofName.forget(`change/${personId}`);
  return signIn(db, accounts, { ...change, name: person.email });
}
