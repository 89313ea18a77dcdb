import type { Language } from '@portolan/contract';
import type { Db } from '../../platform/database/database.ts';
import type { Accounts } from './accounts.ts';
import { saveLanguage } from './store.ts';

export interface LanguageChoice {
  readonly personId: string;
  readonly language: Language;
  readonly headers: Headers;
}

/** The cookies returned know the new language at once. */
export async function chooseLanguage(
  db: Db,
  accounts: Accounts,
  { personId, language, headers }: LanguageChoice,
): Promise<Headers> {
  await saveLanguage(db, personId, language);
  const fresh = await accounts.library.api.getSession({
    headers,
    query: { disableCookieCache: true },
    returnHeaders: true,
  });
  return fresh.headers;
}
