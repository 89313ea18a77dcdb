import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
// Times things, and repeats what is short.
const seconds = (since: number): number => (performance.now() - since) / 1000;

/**
 * Sessions per second that one core does, in the best of three runs after one to warm up: by the time that the
 * processor spent on it, because what else the machine does is no property of the engine.
 */
export function rateOf(run: (sessions: number) => number, sessions: number): number {
  run(sessions / 4);
  const rates = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    run(sessions);
    const { user, system } = process.cpuUsage(begun);
    return (sessions * 1e6) / (user + system);
  });
  return Math.round(Math.max(...rates));
}

export function timed<T>(run: () => T): { readonly result: T; readonly seconds: number } {
  const begun = performance.now();
  const result = run();
  return { result, seconds: seconds(begun) };
}

/** Bytes that are held, heap and typed memory; what nobody refers to any more is cleared away first. */
export function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
