// The table of contents: the modules in order, and how they are put together.
import { contract } from '@portolan/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileURLToPath } from 'node:url';
import { furnishDemoSchool, identityRoutes, makeAccounts, whoIsAsking } from './modules/identity/index.ts';
import { makeCalibration } from './modules/calibration/index.ts';
import { evaluationRoutes, furnishDemoMarks } from './modules/evaluation/index.ts';
import { type Market, makeMarket } from './modules/market/index.ts';
import { furnishDemoClass, teachingRoutes } from './modules/teaching/index.ts';
import type { Clock } from './platform/clock.ts';
import { type Config, isDemoOffered } from './platform/config.ts';
import { answers, type Database, type Db } from './platform/database/database.ts';
import { isMigrated, migrateDatabase } from './platform/database/migrate.ts';
import { addApiDescription } from './platform/http/api-description.ts';
import { addApi } from './platform/http/api.ts';
import type { RequestContext } from './platform/http/context.ts';
import { addHealth } from './platform/http/health.ts';
import { makeHttp } from './platform/http/server.ts';
import { addWebFiles } from './platform/http/web-files.ts';
import { type Jobs, makeJobs } from './platform/jobs.ts';
import { type Live, openLive } from './platform/live.ts';
import type { Log } from './platform/log.ts';
import { keptSecret } from './platform/settings.ts';
import { preferredLanguage } from './platform/texts.ts';

export interface Surroundings {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/** What a step of the demo is given. */
export interface Demo {
  readonly db: Db;
  readonly now: Date;
  readonly secret: string;
  readonly jobs: Jobs;
}

/** What the demo is furnished with, in this order. A step does nothing where it has been before. */
const FURNISH_DEMO: readonly ((demo: Demo) => Promise<void>)[] = [
  ({ db, now, secret }) => furnishDemoSchool(db, { now, secret }),
  ({ db, now }) => furnishDemoClass(db, now),
  ({ db, now }) => furnishDemoMarks(db, now),
];

/** What both the server and a further worker stand on. */
interface Ground {
  readonly secret: string;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly market: Market;
}

async function prepare({ config, database, clock, log }: Surroundings): Promise<Ground> {
  await migrateDatabase(database);
  const secret = await keptSecret(database.db);
  const live = await openLive(database, log);
  const jobs = makeJobs({ database, log, clock });
  const market = makeMarket({ db: database.db, clock, jobs, live, log, kernel: config.kernel });
  await jobs.start();
  await market.resume();
  return { secret, jobs, live, market };
}

/** Does jobs for a server that runs elsewhere. */
export async function startWorker(surroundings: Surroundings): Promise<{ close(): Promise<void> }> {
  const { jobs, live, market } = await prepare(surroundings);
  return {
    async close() {
      await jobs.stop();
      await market.close();
      await live.close();
    },
  };
}

export interface App {
  readonly http: FastifyInstance;
  /** Finishes what is under way, then stops. */
  close(): Promise<void>;
}

export async function makeApp(surroundings: Surroundings): Promise<App> {
  const { config, database, clock, log } = surroundings;
  const { db } = database;
  const { secret, jobs, live, market } = await prepare(surroundings);
  if (config.demo) for (const furnish of FURNISH_DEMO) await furnish({ db, now: clock(), secret, jobs });

  const accounts = makeAccounts({
    db,
    secret,
    sessionSecret: config.sessionSecret ?? secret,
    publicUrl: config.publicUrl,
  });
  const calibration = makeCalibration({ db, clock, log });
  const router = {
    identity: identityRoutes({ accounts, offersDemo: isDemoOffered(config) }),
    market: market.routes,
    teaching: teachingRoutes(),
    evaluation: evaluationRoutes(),
    calibration: calibration.routes,
  };

  async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const headers = headersOf(request);
    const setCookies = (from: Headers) =>
      from.getSetCookie().forEach((cookie) => void reply.header('set-cookie', cookie));
    const { caller, headers: fresh } = await whoIsAsking(db, accounts, headers, clock());
    if (fresh) setCookies(fresh);
    const language = caller?.language ?? preferredLanguage(request.headers['accept-language']);
    return {
      db,
      now: clock(),
      clock,
      jobs,
      live,
      log,
      caller,
      language,
      address: request.ip,
      headers,
      setCookies,
    };
  }

  const http = await makeHttp({ log, publicUrl: config.publicUrl });
  addHealth(http, {
    database: () => answers(db),
    migrations: () => isMigrated(db),
    jobs: () => jobs.isRunning(),
  });
  addApiDescription(http, contract);
  addApi(http, router, contextOf);
  await addWebFiles(http, fileURLToPath(new URL('../../web/dist', import.meta.url)));

  return {
    http,
    async close() {
      await live.close();
      await http.close();
      await calibration.close();
      await jobs.stop();
      await market.close();
    },
  };
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  return headers;
}
