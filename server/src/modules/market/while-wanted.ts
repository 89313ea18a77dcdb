import type { TaskOptions } from './engine-threads.ts';

interface Wanted {
  /** Keeps how far it is, from 0 to 1; says whether somebody still wants to know. */
  readonly tell: (done: number) => Promise<boolean>;
  /** Of the process, which may have to stop. */
  readonly signal: AbortSignal;
}

/** Runs a long task for as long as somebody wants its answer. */
export async function whileWanted<Output>(
  { tell, signal }: Wanted,
  run: (options: TaskOptions) => Promise<Output>,
): Promise<Output> {
  const giveUp = new AbortController();
  const tellAfter = async (before: Promise<void>, done: number) => {
    await before;
    if (!(await tell(done))) giveUp.abort();
  };
  let told = Promise.resolve();
  const onProgress = (done: number) => {
    told = tellAfter(told, done);
    // A failure ends the task here and is heard below.
    told.catch(() => giveUp.abort());
  };
  const output = await run({ signal: AbortSignal.any([signal, giveUp.signal]), onProgress });
  await told;
  // A process that stops has given up too, but the question is still asked: its job is made again.
  signal.throwIfAborted();
  return output;
}
