// Work that nobody waits for, kept in the database until it is done: by this process, or on PostgreSQL by any.
import { sql } from 'drizzle-orm';
import { fromDrizzle, type JobWithMetadata, PgBoss } from 'pg-boss';
import type * as z from 'zod';
import type { Clock } from './clock.ts';
import type { Database, Db } from './database/database.ts';
import type { Log } from './log.ts';

export interface Queue<Data extends object> {
  readonly name: string;
  readonly shape: z.ZodType<Data>;
  /** Jobs of one key wait for each other and keep their order; jobs of different keys do not. */
  readonly inTurn: boolean;
  /** A try that takes longer is taken for dead and made again. */
  readonly mostSeconds: number;
}

export type Handler<Data> = (data: Data, signal: AbortSignal) => Promise<void>;

export interface SendOptions {
  /** Whose turn it is: needed where the queue is `inTurn`. */
  readonly key?: string;
  /** A transaction, so that the job exists only if what it is about does. */
  readonly db?: Db;
  /** By the clock of this process, of which the database's own may be ahead or behind. */
  readonly notBefore?: Date;
}

export interface Jobs {
  /** Before `start`: what this process does with a queue's jobs, and how many at a time; none when 0. */
  handle<Data extends object>(queue: Queue<Data>, sideBySide: number, handler: Handler<Data>): void;
  send<Data extends object>(queue: Queue<Data>, data: Data, options?: SendOptions): Promise<void>;
  /** Sends a job unless the same one waits already or is being done. */
  ensure<Data extends object>(queue: Queue<Data>, data: Data, options?: SendOptions): Promise<void>;
  start(): Promise<void>;
  /** Takes no more jobs, and waits for those that run. */
  stop(): Promise<void>;
  isRunning(): boolean;
}

const TRIES = 5;
const FIRST_PAUSE_SECONDS = 1;
/** A process that was killed is missed after this long, and its jobs are made again by another. */
const HEARTBEAT_SECONDS = 20;
/** How soon a job is found where the database cannot call us. */
const POLL_SECONDS = 0.5;
const POLL_SECONDS_WHEN_CALLED = 5;
const JOB_CONNECTIONS = 4;
const STOP_WITHIN_MILLISECONDS = 20_000;

/** The states of a job that is not over. */
const OWED: ReadonlySet<string> = new Set(['created', 'retry', 'active']);

export interface JobsGround {
  readonly database: Database;
  readonly log: Log;
  readonly clock: Clock;
}

export function makeJobs({ database, log, clock }: JobsGround): Jobs {
  const isAlone = database.kind === 'pglite';
  const boss = new PgBoss({
    ...(isAlone
      ? {
          backend: 'pglite',
          db: { executeSql: (text: string, values?: unknown[]) => database.pool.query(text, values) },
        }
      : {
          connectionString: database.pool.options.connectionString ?? '',
          max: JOB_CONNECTIONS,
          useListenNotify: true,
        }),
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    schedule: false,
  });
  boss.on('error', (error) => log.error({ err: error }, 'jobs'));

  const queues = new Map<string, { queue: Queue<object>; begin: () => Promise<unknown> }>();
  const workers = new Map<string, string>();
  let running = false;

  function handle<Data extends object>(queue: Queue<Data>, sideBySide: number, handler: Handler<Data>): void {
    const options = {
      includeMetadata: true,
      batchSize: 1,
      localConcurrency: sideBySide,
      pollingIntervalSeconds: POLL_SECONDS,
      notifyPollingIntervalSeconds: POLL_SECONDS_WHEN_CALLED,
    } as const;
    const begin = async () => {
      if (sideBySide === 0) return;
      const worker = await boss.work<Data, void, typeof options>(queue.name, options, async ([job]) => {
        if (job) await attempt(queue, job, handler);
        // Where one job was, the next may wait: look at once instead of at the next poll.
        lookNow(queue.name);
      });
      workers.set(queue.name, worker);
    };
    queues.set(queue.name, { queue, begin });
  }

  const lookNow = (name: string) => {
    const worker = workers.get(name);
    if (worker !== undefined) boss.notifyWorker(worker);
  };

  /** A job that fails every time is given up and written down, so that it does not hold up those behind it. */
  async function attempt<Data extends object>(
    queue: Queue<Data>,
    job: JobWithMetadata<Data>,
    handler: Handler<Data>,
  ): Promise<void> {
    try {
      await handler(queue.shape.parse(job.data), job.signal);
    } catch (error) {
      const about = {
        err: error,
        queue: queue.name,
        job: job.id,
        data: job.data,
        attempt: job.retryCount + 1,
      };
      if (job.retryCount < job.retryLimit) {
        log.warn(about, 'a job failed and will be tried again');
        throw error;
      }
      log.error(about, 'a job failed for the last time and is given up');
    }
  }

  const send: Jobs['send'] = async (queue, data, { key, db, notBefore } = {}) => {
    await boss.send(queue.name, queue.shape.parse(data), {
      ...(key !== undefined && { singletonKey: key }),
      ...(db && { db: fromDrizzle(db, sql) }),
      ...(notBefore && { startAfter: secondsUntil(notBefore, clock()) }),
    });
    if (!db) lookNow(queue.name);
  };

  return {
    handle,
    send,
    async ensure(queue, data, options) {
      const same = await boss.findJobs(queue.name, { data });
      if (!same.some(({ state }) => OWED.has(state))) await send(queue, data, options);
    },
    async start() {
      await boss.start();
      for (const { queue } of queues.values()) {
        await boss.createQueue(queue.name, {
          policy: queue.inTurn ? 'key_strict_fifo' : 'standard',
          retryLimit: TRIES - 1,
          retryDelay: FIRST_PAUSE_SECONDS,
          retryBackoff: true,
          heartbeatSeconds: HEARTBEAT_SECONDS,
          expireInSeconds: queue.mostSeconds,
          notify: !isAlone,
        });
        // Nobody else works on the embedded database, so a job that is still active belongs to a process that was killed.
        if (isAlone) await takeBack(boss, queue.name);
      }
      for (const { begin } of queues.values()) await begin();
      running = true;
    },
    async stop() {
      running = false;
      await boss.stop({ graceful: true, timeout: STOP_WITHIN_MILLISECONDS });
    },
    isRunning: () => running,
  };
}

const secondsUntil = (moment: Date, now: Date): number =>
  Math.max(0, Math.ceil((moment.getTime() - now.getTime()) / 1000));

async function takeBack(boss: PgBoss, queue: string): Promise<void> {
  const jobs = await boss.findJobs(queue);
  const active = jobs.filter((job) => job.state === 'active').map((job) => job.id);
  if (active.length > 0) await boss.fail(queue, active, { reason: 'its process ended' });
}
