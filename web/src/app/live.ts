import { useEffect, useEffectEvent } from 'react';
import { failureOf, type Failure } from './failure.ts';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

const NO: ReadonlySet<Failure['kind']> = new Set(['refused', 'signed-out']);

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

export interface Live<T> {
  /** Opens the stream: `(signal) => client.market.watch({ world }, { signal })`. */
  open: (signal: AbortSignal) => Promise<AsyncIterable<T>>;
  onEvent: (event: T) => void;
  /** The stream is back after a gap, so what it would have told has to be asked for. */
  onReturn: () => void;
}

/** Hears the server's events of one subject while the page is open, across lost connections. */
export function useLive<T>(subject: string, live: Live<T>): void {
  const open = useEffectEvent(live.open);
  const onEvent = useEffectEvent(live.onEvent);
  const onReturn = useEffectEvent(live.onReturn);

  // Talks to the server: one open stream per subject.
  useEffect(() => {
    const ending = new AbortController();
    const listen = async () => {
      let wait = FIRST_WAIT;
      for (let isReturn = false; !ending.signal.aborted; isReturn = true) {
        try {
          const events = await open(ending.signal);
          if (isReturn) onReturn();
          for await (const event of events) {
            wait = FIRST_WAIT;
            onEvent(event);
          }
        } catch (error) {
          // A no stays a no. A lost connection is asked for again below; the shell says when there is no network.
          if (NO.has(failureOf(error).kind)) return;
        }
        await pause(wait, ending.signal);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
    };
    void listen();
    return () => ending.abort();
  }, [subject]);
}
