import { Language, Role } from '@portolan/contract';
import type { Caller } from '../../platform/caller.ts';
import type { Accounts } from './accounts.ts';

/** Reads the session's cookie; the headers returned keep it fresh. */
export async function whoIsAsking(accounts: Accounts, headers: Headers): Promise<{ caller: Caller | undefined; headers: Headers | undefined }> {
  if (!headers.has('cookie')) return { caller: undefined, headers: undefined };
  const asked = await accounts.library.api.getSession({ headers, returnHeaders: true });
  const user = asked.response?.user;
  const caller = user && {
    personId: user.id,
    schoolId: user.schoolId,
    name: user.name,
    role: Role.parse(user.role),
    language: Language.parse(user.language),
  };
  return { caller: caller ?? undefined, headers: asked.headers };
}
