import type { Caller } from '../caller.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../database/database.ts';
import type { Jobs } from '../jobs.ts';
import type { Live } from '../live.ts';
import type { Log } from '../log.ts';
import type { Language } from '../texts.ts';

/** What every route is given. */
export interface RequestContext {
  /** Inside `inTransaction`, the transaction. */
  readonly db: Db;
  readonly now: Date;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly log: Log;
  readonly caller: Caller | undefined;
  readonly language: Language;
  /** Where the request comes from, for counting tries. */
  readonly address: string;
  readonly headers: Headers;
  /** Adds the cookies of these headers to the answer. */
  readonly setCookies: (headers: Headers) => void;
}
