import { Language, Role } from '@portolan/contract';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import type { Accounts } from './accounts.ts';
import { noteSeen } from './store.ts';

export interface Asking {
  readonly caller: Caller | undefined;
  /** Cookies that keep the session fresh. */
  readonly headers: Headers | undefined;
}

/** Reads the session's cookie. It vouches for itself for a minute, so most requests ask no database. */
export async function whoIsAsking(db: Db, accounts: Accounts, headers: Headers, now: Date): Promise<Asking> {
  if (!headers.has('cookie')) return { caller: undefined, headers: undefined };
  const { response, headers: fresh } = await accounts.library.api.getSession({
    headers,
    returnHeaders: true,
  });
  const user = response?.user;
  if (!user) return { caller: undefined, headers: fresh };
  const isFromDatabase = fresh.getSetCookie().length > 0;
  if (isFromDatabase) await noteSeen(db, user.id, now);
  const caller = {
    personId: user.id,
    schoolId: user.schoolId,
    name: user.name,
    role: Role.parse(user.role),
    language: Language.parse(user.language),
  };
  return { caller, headers: fresh };
}
