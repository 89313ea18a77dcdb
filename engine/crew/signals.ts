// How the threads of a crew share out a slice: a few words of memory that all see, and waiting on them.
import type { Share } from '../src/demand/visit-slice.ts';

/** Does a chunk of visits on the board of the day. */
export type Visits = (share: Share) => void;

/** Places in the control words: the turn that wakes, the next ticket, chunks done, and the numbers of what to read. */
export const WORD = { turn: 0, ticket: 1, done: 2, board: 3, memory: 4, goHome: 5, count: 6 } as const;

/**
 * A ticket is a slice and the chunks left of it in one word, so that it says all by itself what was drawn: whoever is
 * put to sleep right after drawing an empty one does not read a board that is being filled for the next day.
 */
const LEFT_BITS = 20;
const LEFT = (1 << LEFT_BITS) - 1;
/** What stands for none left. Those who come too late still count down from here, and are far from the slice's bits. */
const NONE_LEFT = 1 << (LEFT_BITS - 1);

export function openTickets(control: Int32Array, slice: number, chunks: number): void {
  if (chunks >= NONE_LEFT) throw new RangeError(`${chunks} chunks are more than a slice can have`);
  Atomics.store(control, WORD.ticket, (slice << LEFT_BITS) + NONE_LEFT + chunks);
}

/** Takes chunks until none is left. Whoever is slow to wake takes none, and nobody waits for them. */
export function takeChunks(control: Int32Array, part: number, lookAtBoard: () => Visits | undefined): void {
  for (;;) {
    const ticket = Atomics.sub(control, WORD.ticket, 1);
    const left = (ticket & LEFT) - NONE_LEFT;
    if (left <= 0) return;
    // From here on the slice waits for this chunk, so its board stands still.
    const visit = lookAtBoard();
    if (!visit) throw new Error('a chunk was drawn before any board was laid');
    visit({ slice: ticket >> LEFT_BITS, chunk: left - 1, part });
    Atomics.add(control, WORD.done, 1);
    Atomics.notify(control, WORD.done);
  }
}

/** Looks this often before it sleeps: waking a sleeping thread costs more than most chunks. */
const LOOKS = 1000;

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
