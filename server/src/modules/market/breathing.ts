import { setImmediate } from 'node:timers/promises';

/** Goes through days to the answer; other questions come in between two of them. */
export async function breathing<Answer>(days: Generator<number, Answer>): Promise<Answer> {
  for (let next = days.next(); ; next = days.next()) {
    if (next.done) return next.value;
    await setImmediate();
  }
}
