import { setImmediate } from 'node:timers/promises';
import type { Step } from './engine-tasks.ts';

/** Goes through days to the answer; other questions come in between two of them. */
export async function breathing<Answer>(days: Generator<number, Answer>): Promise<Answer> {
  for (let next = days.next(); ; next = days.next()) {
    if (next.done) return next.value;
    await setImmediate();
  }
}

/** The same for somebody who watches and may give up: null when they did. `partOf` is how much of all is done, from 0 to 1. */
export async function whileWatched<Answer>(
  days: Generator<number, Answer>,
  step: Step,
  partOf: (done: number) => number = (done) => done,
): Promise<Answer | null> {
  for (let next = days.next(); ; next = days.next()) {
    if (next.done) return next.value;
    step.progress(partOf(next.value));
    // Word of giving up arrives between two days.
    await setImmediate();
    if (step.isCancelled()) return null;
  }
}
