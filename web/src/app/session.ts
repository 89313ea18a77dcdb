import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { api, client } from './api.ts';
import { chooseLanguage, languageChoice } from './languages.ts';

/** Asked by the guard of every page, which knows what to do when nobody is signed in. */
export const meQuery = api.identity.me.queryOptions({ staleTime: Infinity, meta: { mayBeSignedOut: true } });

/** The person signed in and their school; only for pages behind the guard. */
export function useMe() {
  return useSuspenseQuery(meQuery).data;
}

/** What follows once the server knows this browser's person, by whichever way they came in. */
export async function beSignedIn(queries: QueryClient): Promise<void> {
  // Whatever an earlier person of this browser had read; what the page itself shows stays.
  queries.removeQueries({ type: 'inactive' });
  const { person } = await queries.fetchQuery(meQuery);
  // A language picked on this device before signing in outranks the one kept with the account.
  if (!languageChoice.isChosen()) return chooseLanguage(person.language);
  const language = languageChoice.get();
  if (language === person.language) return;
  await client.identity.setLanguage({ language });
  await queries.invalidateQueries({ queryKey: meQuery.queryKey });
}
