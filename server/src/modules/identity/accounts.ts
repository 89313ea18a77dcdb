// The account library and how it is set up: who has which password and session is its business, nobody else's.
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { randomUUID } from 'node:crypto';
import { countTries } from '../../platform/tries.ts';
import type { Db } from '../../platform/database/database.ts';
import { account, person, session, verification } from './tables.ts';

export interface AccountOptions {
  readonly db: Db;
  /** What entry codes and the demo's password are derived from. */
  readonly secret: string;
  readonly sessionSecret: string;
  /** An https address makes the cookies travel over https only. */
  readonly publicUrl: string | undefined;
}

const DAY = 24 * 60 * 60;

/** A role or name changed by somebody else shows within this time; until then the cookie vouches for the person. */
const COOKIE_CACHE_SECONDS = 60;

export function makeAccounts({ db, secret, sessionSecret, publicUrl }: AccountOptions) {
  const library = betterAuth({
    appName: 'Portolan',
    baseURL: publicUrl ?? 'http://127.0.0.1',
    secret: sessionSecret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: person, session, account, verification },
    }),
    // People are given accounts; nobody makes their own.
    emailAndPassword: { enabled: true, disableSignUp: true, autoSignIn: false },
    user: {
      additionalFields: {
        schoolId: { type: 'string', input: false },
        number: { type: 'string', input: false, required: false },
        role: { type: 'string', input: false },
        language: { type: 'string', input: false },
      },
    },
    session: {
      expiresIn: 7 * DAY,
      updateAge: DAY,
      cookieCache: { enabled: true, maxAge: COOKIE_CACHE_SECONDS },
    },
    // Tries are counted by name and address in `tries` below, for a whole class shares one address.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'portolan',
      useSecureCookies: publicUrl?.startsWith('https://') ?? false,
      database: { generateId: () => randomUUID() },
    },
  });
  return {
    library,
    secret,
    tries: {
      ofName: countTries({ most: 10, withinSeconds: 10 * 60 }),
      ofAddress: countTries({ most: 300, withinSeconds: 60 }),
    },
  };
}

export type Accounts = ReturnType<typeof makeAccounts>;
