// The table of contents: the modules in order, and how they are put together.
import type { FastifyInstance } from 'fastify';
import { furnishDemoSchool, identityRoutes, makeAccounts, whoIsAsking } from './modules/identity/index.ts';
import type { Clock } from './platform/clock.ts';
import { type Config, isLoopback } from './platform/config.ts';
import type { Database, Db } from './platform/database/database.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import { addApi } from './platform/http/api.ts';
import { makeHttp } from './platform/http/server.ts';
import { liveHere } from './platform/live.ts';
import type { Log } from './platform/log.ts';
import { keptSecret } from './platform/settings.ts';
import { preferredLanguage } from './platform/texts.ts';

export interface Surroundings {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Demo {
  readonly now: Date;
  readonly secret: string;
}

/** What the demo is furnished with, in this order. A step does nothing where it has been before. */
const FURNISH_DEMO: readonly ((db: Db, demo: Demo) => Promise<void>)[] = [furnishDemoSchool];

export interface App {
  readonly http: FastifyInstance;
  close(): Promise<void>;
}

export async function makeApp({ config, database, clock, log }: Surroundings): Promise<App> {
  const { db } = database;
  await migrateDatabase(database);
  const secret = config.sessionSecret ?? (await keptSecret(db));
  if (config.demo) for (const furnish of FURNISH_DEMO) await furnish(db, { now: clock(), secret });

  const live = liveHere();
  const accounts = makeAccounts({ db, secret, publicUrl: config.publicUrl });
  const router = {
    identity: identityRoutes({ accounts, offersDemo: config.demo && isLoopback(config.host) }),
  };

  const http = await makeHttp({ log, publicUrl: config.publicUrl });
  addApi(http, router, async (request, reply) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
    const setCookies = (from: Headers) => from.getSetCookie().forEach((cookie) => void reply.header('set-cookie', cookie));
    const asking = await whoIsAsking(accounts, headers);
    if (asking.headers) setCookies(asking.headers);
    const language = asking.caller?.language ?? preferredLanguage(request.headers['accept-language']);
    return { db, now: clock(), clock, live, log, caller: asking.caller, language, address: request.ip, headers, setCookies };
  });

  return {
    http,
    async close() {
      await live.close();
      await http.close();
    },
  };
}
