// News for the pages that are open: "something about this topic changed". Pages then ask for what they may see,
// so news carries no private numbers and may be lost without harm.
import { EventPublisher } from '@orpc/server';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import * as z from 'zod';
import type { Database } from './database/database.ts';
import type { Log } from './log.ts';

export interface Live {
  /** `news` is small and plain: it may travel to other processes as JSON, within 7 kB. */
  publish(topic: string, news: unknown): void;
  /** Ends with the signal, and when the server stops. */
  subscribe(topic: string, signal: AbortSignal | undefined): AsyncGenerator<unknown>;
  close(): Promise<void>;
}

/** On PostgreSQL, news reaches the pages of every process. */
export async function openLive(database: Database, log: Log): Promise<Live> {
  return database.kind === 'pglite' ? liveHere() : liveEverywhere(database.pool, log);
}

/** A page that falls further behind than this loses the oldest. */
const MOST_BUFFERED = 100;

export function liveHere(): Live {
  const publisher = new EventPublisher<Record<string, unknown>>();
  const closing = new AbortController();

  async function* subscribe(topic: string, signal: AbortSignal | undefined): AsyncGenerator<unknown> {
    const end = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    try {
      yield* publisher.subscribe(topic, { signal: end, maxBufferedEvents: MOST_BUFFERED });
    } catch (error) {
      // An aborted subscription is an end, not a failure.
      if (!end.aborted) throw error;
    }
  }

  return {
    publish: (topic, news) => publisher.publish(topic, news),
    subscribe,
    async close() {
      closing.abort();
    },
  };
}

const CHANNEL = 'portolan_live';
const LISTEN_AGAIN_MILLISECONDS = 1_000;
const Note = z.object({ from: z.string(), topic: z.string(), news: z.unknown() });

async function liveEverywhere(pool: pg.Pool, log: Log): Promise<Live> {
  const here = liveHere();
  const self = randomUUID();
  let listener: pg.Client | undefined;
  let isClosed = false;

  async function listen(): Promise<void> {
    const client = new pg.Client(pool.options);
    client.on('notification', ({ payload }) => {
      const note = Note.parse(JSON.parse(payload ?? ''));
      if (note.from !== self) here.publish(note.topic, note.news);
    });
    client.on('error', (error) => {
      log.warn({ err: error }, 'news from other processes is interrupted');
      listenAgain();
    });
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    listener = client;
  }

  function listenAgain(): void {
    if (isClosed) return;
    setTimeout(() => {
      if (!isClosed) listen().catch(listenAgain);
    }, LISTEN_AGAIN_MILLISECONDS).unref();
  }

  await listen();
  return {
    publish(topic, news) {
      here.publish(topic, news);
      const note = JSON.stringify({ from: self, topic, news });
      pool
        .query('select pg_notify($1, $2)', [CHANNEL, note])
        .catch((error: unknown) => log.warn({ err: error, topic }, 'news did not reach other processes'));
    },
    subscribe: here.subscribe,
    async close() {
      isClosed = true;
      await here.close();
      await listener?.end();
    },
  };
}
