// A crew of worker threads for the sessions of a day. The caller works as well, and waits only for chunks that a
// helper has really begun: on a busy machine a day is never slower than alone by more than a chunk.
import { Worker } from 'node:worker_threads';
import { openTwinMemory, takeSeat } from '../kernel/index.ts';
import type { Board } from '../src/demand/board.ts';
import type { Crew } from '../src/demand/crew.ts';
import { chunksOf } from '../src/demand/visit-slice.ts';
import { openTickets, takeChunks, waitForChange, WORD, type Visits } from './signals.ts';
import { visitsOn } from './visits-on.ts';

/** `plain` is the kernel in TypeScript; `twin` the same bits from WebAssembly, where the machine can run it. */
export const KERNELS = ['twin', 'plain'] as const;
export type Kernel = (typeof KERNELS)[number];

export interface ThreadCrew extends Crew {
  /** The one that plays: what was asked for, or what the machine can do. */
  readonly kernel: Kernel;
  /** Sends the threads home; the crew can do no further day. */
  readonly stop: () => Promise<void>;
}

/** With one thread there are no helpers, and nothing is shared. */
export function startCrew(threads: number, wanted: Kernel = 'twin'): ThreadCrew {
  const twin = wanted === 'twin' ? openTwinMemory(threads) : undefined;
  const seat = twin && takeSeat(twin.memory, { parts: threads, part: 0 });
  const ownRoom = plainRoom();
  const control = new Int32Array(new SharedArrayBuffer(WORD.count * Int32Array.BYTES_PER_ELEMENT));
  const helpers = Array.from({ length: threads - 1 }, (_, place) => {
    const workerData = { control, parts: threads, part: place + 1, twin: twin?.memory };
    const helper = new Worker(new URL('./crew-thread.ts', import.meta.url), { workerData });
    // A crew that nobody sent home must not keep its program alive.
    helper.unref();
    return helper;
  });
  let memory: ArrayBufferLike | undefined;
  let day: { readonly board: Board; readonly visits: Visits } | undefined;

  function wake(): void {
    Atomics.add(control, WORD.turn, 1);
    Atomics.notify(control, WORD.turn);
  }

  return {
    parts: threads,
    kernel: twin ? 'twin' : 'plain',
    memory(bytes) {
      const room = twin ? twin.room(bytes) : ownRoom(bytes);
      if (room === memory) return room;
      memory = room;
      for (const helper of helpers) helper.postMessage({ memory });
      Atomics.add(control, WORD.memory, 1);
      return memory;
    },
    begin(board) {
      if (!memory) throw new Error('a crew lends its memory before it begins a day');
      day = { board, visits: visitsOn(memory, seat) };
      Atomics.add(control, WORD.board, 1);
    },
    visit(slice) {
      if (!day) throw new Error('a crew begins its day before its first slice');
      const { board, visits } = day;
      const chunks = chunksOf(board, slice);
      Atomics.store(control, WORD.done, 0);
      openTickets(control, slice, chunks);
      // One chunk is done before anybody has woken up.
      if (chunks > 1) wake();
      takeChunks(control, 0, () => visits);
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

/** Shared memory of at least the size asked for, a quarter more when it must grow: most worlds grow a little every day. */
function plainRoom(): Crew['memory'] {
  let memory = new SharedArrayBuffer(0);
  return (bytes) => {
    if (memory.byteLength < bytes) memory = new SharedArrayBuffer(Math.ceil((bytes * 5) / 4));
    return memory;
  };
}
