// A crew of worker threads for the sessions of a day. The caller works as well, and waits only for chunks that a
// helper has really begun: on a busy machine a day is never slower than alone by more than a chunk.
import { Worker } from 'node:worker_threads';
import { viewBoard } from '../src/demand/board.ts';
import type { Crew } from '../src/demand/crew.ts';
import { chunksOf, shopperFor } from '../src/demand/visit-slice.ts';
import { openTickets, takeChunks, waitForChange, WORD, type Desk } from './signals.ts';

export interface ThreadCrew extends Crew {
  /** Sends the threads home; the crew can do no further day. */
  readonly stop: () => Promise<void>;
}

/** With one thread there are no helpers, and nothing is shared. */
export function startCrew(threads: number): ThreadCrew {
  const control = new Int32Array(new SharedArrayBuffer(WORD.count * Int32Array.BYTES_PER_ELEMENT));
  const helpers = Array.from({ length: threads - 1 }, (_, place) => {
    const workerData = { control, part: place + 1 };
    const helper = new Worker(new URL('./crew-thread.ts', import.meta.url), { workerData });
    // A crew that nobody sent home must not keep its program alive.
    helper.unref();
    return helper;
  });
  let memory = new SharedArrayBuffer(0);
  let desk: Desk | undefined;

  function wake(): void {
    Atomics.add(control, WORD.turn, 1);
    Atomics.notify(control, WORD.turn);
  }

  return {
    parts: threads,
    memory(bytes) {
      if (memory.byteLength >= bytes) return memory;
      // A quarter more than asked for, because most worlds grow a little every day.
      memory = new SharedArrayBuffer(Math.ceil((bytes * 5) / 4));
      for (const helper of helpers) helper.postMessage({ memory });
      Atomics.add(control, WORD.memory, 1);
      return memory;
    },
    begin() {
      const board = viewBoard(memory);
      desk = { board, shopper: shopperFor(board) };
      Atomics.add(control, WORD.board, 1);
    },
    visit(slice) {
      if (!desk) throw new Error('a crew begins its day before its first slice');
      const chunks = chunksOf(desk.board, slice);
      Atomics.store(control, WORD.done, 0);
      openTickets(control, slice, chunks);
      // One chunk is done before anybody has woken up.
      if (chunks > 1) wake();
      takeChunks(control, 0, () => desk);
      let done = Atomics.load(control, WORD.done);
      while (done < chunks) done = waitForChange(control, WORD.done, done);
    },
    async stop() {
      Atomics.store(control, WORD.goHome, 1);
      wake();
      await Promise.all(helpers.map((helper) => helper.terminate()));
    },
  };
}
