import { useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { api } from './api.ts';
import { chooseLanguage, languageChoice } from './languages.ts';
import { reach, Unreachable } from './unreachable.ts';

/** Asked by the guard of every page, which knows what to do when nobody is signed in. */
export const meQuery = api.identity.me.queryOptions({ staleTime: Infinity, meta: { mayBeSignedOut: true } });

/** The person signed in and their school; only for pages behind the guard. */
export function useMe() {
  return useSuspenseQuery(meQuery).data;
}

export type SignInProblem = 'wrong' | 'too-often';

export class SignInFailed extends Error {
  readonly problem: SignInProblem;
  constructor(problem: SignInProblem) {
    super(`Sign-in failed: ${problem}`);
    this.problem = problem;
  }
}

const post = (path: string, body: unknown) =>
  reach(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export async function signIn(queries: QueryClient, who: { email: string; password: string }): Promise<void> {
  const answer = await post('sign-in/email', who);
  if (answer.status === 429) throw new SignInFailed('too-often');
  if (answer.status >= 500) throw new Unreachable(`Sign-in answered ${answer.status}`);
  if (!answer.ok) throw new SignInFailed('wrong');
  queries.clear();
  const { person } = await queries.fetchQuery(meQuery);
  // A language picked on this device before signing in outranks the one kept with the account.
  if (!languageChoice.isChosen()) await chooseLanguage(person.language);
}

export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await post('sign-out', {});
    queries.clear();
  };
}
