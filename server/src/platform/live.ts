// News for the pages that are open: "something about this topic changed". Pages then ask for what they may see,
// so news carries no private numbers and may be lost without harm.
import { EventPublisher } from '@orpc/server';

export interface Live {
  /** `news` is small and plain: it may travel to other processes as JSON, within 7 kB. */
  publish(topic: string, news: unknown): void;
  subscribe(topic: string, signal: AbortSignal | undefined): AsyncGenerator<unknown>;
  /** Ends every subscription. */
  close(): Promise<void>;
}

/** Within one process. */
export function liveHere(): Live {
  const publisher = new EventPublisher<Record<string, unknown>>();
  const closing = new AbortController();

  async function* subscribe(topic: string, signal: AbortSignal | undefined): AsyncGenerator<unknown> {
    const end = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    try {
      yield* publisher.subscribe(topic, { signal: end, maxBufferedEvents: 100 });
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
