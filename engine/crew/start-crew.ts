// A crew of worker threads for the sessions of a day: the caller does one part itself and waits for the others.
import { Worker } from 'node:worker_threads';
import { viewBoard, type Board } from '../src/demand/board.ts';
import type { Crew } from '../src/demand/crew.ts';
import type { Shopper } from '../src/demand/shopper.ts';
import { shopperFor, visitSlice } from '../src/demand/visit-slice.ts';
import { ORDER, waitForAll, WORD } from './signals.ts';

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
  let board: Board | undefined;
  let shopper: Shopper | undefined;

  function turn(order: number, own?: () => void): void {
    Atomics.store(control, WORD.order, order);
    Atomics.store(control, WORD.atWork, helpers.length);
    Atomics.add(control, WORD.turn, 1);
    Atomics.notify(control, WORD.turn);
    own?.();
    waitForAll(control);
  }

  return {
    parts: threads,
    memory(bytes) {
      if (memory.byteLength >= bytes) return memory;
      // A quarter more than asked for, because most worlds grow a little every day.
      memory = new SharedArrayBuffer(Math.ceil((bytes * 5) / 4));
      for (const helper of helpers) helper.postMessage({ memory });
      turn(ORDER.takeMemory);
      return memory;
    },
    begin() {
      board = viewBoard(memory);
      shopper = shopperFor(board);
      turn(ORDER.begin);
    },
    visit(slice) {
      Atomics.store(control, WORD.slice, slice);
      turn(ORDER.visit, () => {
        if (board && shopper) visitSlice(board, shopper, { slice, part: 0 });
      });
    },
    async stop() {
      Atomics.store(control, WORD.order, ORDER.goHome);
      Atomics.add(control, WORD.turn, 1);
      Atomics.notify(control, WORD.turn);
      await Promise.all(helpers.map((helper) => helper.terminate()));
    },
  };
}
