// The whole server as its users meet it, on a database of the test and a clock that stands still.
import { contract, type Role } from '@portolan/contract';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { type App, makeApp } from '../app.ts';
import { addPerson } from '../modules/identity/add-person.ts';
import { findSchool, saveSchool } from '../modules/identity/store.ts';
import type { Clock } from '../platform/clock.ts';
import { type Config, readConfig } from '../platform/config.ts';
import type { Database } from '../platform/database/database.ts';
import { type Log, makeLog } from '../platform/log.ts';

export type Client = JsonifiedClient<ContractRouterClient<typeof contract>>;

export interface Visitor {
  /** The contract's procedures, called as this person. */
  readonly client: Client;
  readonly personId: string;
  readonly cookie: string;
  /** A plain request with this person's cookies; `path` starts with a slash. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface TestApp {
  readonly app: App;
  readonly url: string;
  readonly schoolId: string;
  /** Nobody: not signed in. */
  readonly anonymous: Omit<Visitor, 'personId'>;
  /** Somebody of this role, signed in; each call makes another person. */
  as(role: Role, name?: string): Promise<Visitor>;
  /** Somebody who is there already. */
  signIn(name: string, password: string): Promise<Omit<Visitor, 'personId'>>;
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  /** Takes a table away, so that whatever needs it meets a bug. */
  breakTable(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  readonly now?: Date;
  readonly config?: Partial<Config>;
  readonly log?: Log;
  /** Without one, the installation is as new. */
  readonly withSchool?: boolean;
}

/** Everybody's, in a test. */
export const PASSWORD = 'correct-horse-battery';

export async function startTestApp(database: Database, options: TestAppOptions = {}): Promise<TestApp> {
  let time = (options.now ?? new Date('2026-09-01T08:00:00Z')).getTime();
  const clock: Clock = () => new Date(time);
  const config = {
    ...readConfig({ PORTOLAN_DEMO: '0', SESSION_SECRET: 'a secret for tests, long enough to be one' }),
    ...options.config,
  };
  const log = options.log ?? makeLog('silent');
  const app = await makeApp({ config, database, clock, log });
  const url = await app.http.listen({ port: 0, host: '127.0.0.1' });

  const found = await findSchool(database.db);
  const schoolId = found?.id ?? 'school';
  if (!found && options.withSchool !== false) {
    await saveSchool(database.db, { id: schoolId, name: '海图学院', isDemo: false, createdAt: clock() });
  }

  async function signIn(name: string, password: string) {
    const answer = await visitor(url, '').fetch('/api/v1/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, password }),
    });
    if (!answer.ok) throw new Error(`${name} could not sign in: ${await answer.text()}`);
    return visitor(url, cookieOf(answer));
  }

  let people = 0;
  return {
    app,
    url,
    schoolId,
    anonymous: visitor(url, ''),
    async as(role, name = `${role} ${people + 1}`) {
      people += 1;
      const email = `${role}${people}@school.test`;
      const person = await addPerson(database.db, {
        schoolId,
        now: clock(),
        language: 'zh',
        person: { name, role, email },
        password: PASSWORD,
      });
      return { ...(await signIn(email, PASSWORD)), personId: person.id };
    },
    signIn,
    pass(milliseconds) {
      time += milliseconds;
    },
    async breakTable(table) {
      await database.pool.query(`drop table ${table} cascade`);
    },
    close: () => app.close(),
  };
}

/** The cookies that an answer sets, as the next request sends them. */
export const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

function visitor(url: string, cookie: string): Omit<Visitor, 'personId'> {
  const client: Client = createORPCClient(
    new OpenAPILink(contract, { url: `${url}/api/v1`, headers: { cookie } }),
  );
  return {
    client,
    cookie,
    fetch(path, init = {}) {
      const headers = new Headers(init.headers);
      if (cookie && !headers.has('cookie')) headers.set('cookie', cookie);
      return fetch(`${url}${path}`, { ...init, headers });
    },
  };
}
