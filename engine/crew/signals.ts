// How the threads of a crew talk: a few words of memory that all see, and waiting on them.

/** Places in the control words. */
export const WORD = { turn: 0, order: 1, slice: 2, atWork: 3, count: 4 } as const;
/** What a turn asks for: take the new memory, look at the day's board, do a slice, go home. */
export const ORDER = { takeMemory: 1, begin: 2, visit: 3, goHome: 4 } as const;

/** Looks this often before it sleeps: waking a sleeping thread costs more than most slices. */
const LOOKS = 2000;

/** Waits until a word is no longer what it was. */
export function waitForChange(control: Int32Array, word: number, was: number): number {
  for (let look = 0; look < LOOKS; look++) {
    const now = Atomics.load(control, word);
    if (now !== was) return now;
  }
  let now = Atomics.load(control, word);
  while (now === was) {
    Atomics.wait(control, word, was);
    now = Atomics.load(control, word);
  }
  return now;
}

/** Waits until everybody has finished the turn. */
export function waitForAll(control: Int32Array): void {
  let atWork = Atomics.load(control, WORD.atWork);
  while (atWork !== 0) atWork = waitForChange(control, WORD.atWork, atWork);
}

export function finish(control: Int32Array): void {
  if (Atomics.sub(control, WORD.atWork, 1) === 1) Atomics.notify(control, WORD.atWork);
}
