// Who may call what, once for every procedure: the contract's `may` against the caller's role.
import type { Access } from '@portolan/contract';
import { os } from '@orpc/server';
import { Refusal } from '../refusal.ts';
import type { RequestContext } from './context.ts';

const signInFirst = () => new Refusal('identity.sign-in-first', 401);
const notYourRole = () => new Refusal('identity.not-your-role', 403);

export function mustBeAllowed(may: Access['may'], caller: RequestContext['caller']): void {
  if (may === 'anyone') return;
  if (!caller) throw signInFirst();
  if (!may.includes(caller.role)) throw notYourRole();
}

/** For routes that need to know the caller: past this, `context.caller` is there. */
export const signedIn = os.$context<RequestContext>().middleware(({ context, next }) => {
  if (!context.caller) throw signInFirst();
  return next({ context: { caller: context.caller } });
});

/** Everything the route does happens, or nothing does. Inside, `context.db` is the transaction: use no other. */
export const inTransaction = os
  .$context<RequestContext>()
  .middleware(({ context, next }) => context.db.transaction(async (db) => next({ context: { db } })));
