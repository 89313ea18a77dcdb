// One helper of a crew: takes chunks of every slice, on the memory that all of them see.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { takeSeat, type WasmMemory } from '../kernel/index.ts';
import { visitsOn } from './visits-on.ts';
import { takeChunks, waitForChange, WORD, type Visits } from './signals.ts';

const { control, parts, part, twin } = workerData as {
  readonly control: Int32Array;
  readonly parts: number;
  readonly part: number;
  /** The memory of the kernel's twin, where it is the twin that plays. */
  readonly twin?: WasmMemory;
};
const seat = twin && takeSeat(twin, { parts, part });

let memory: SharedArrayBuffer | undefined;
let visits: Visits | undefined;
const known = { memory: 0, board: 0 };

/** The newest of the memories that were handed over; older ones may still wait in the port. */
function takeMemory(): void {
  let message = parentPort ? receiveMessageOnPort(parentPort) : undefined;
  while (message) {
    memory = (message.message as { readonly memory: SharedArrayBuffer }).memory;
    message = parentPort ? receiveMessageOnPort(parentPort) : undefined;
  }
}

function lookAtBoard(): Visits | undefined {
  const [memoryNumber, boardNumber] = [Atomics.load(control, WORD.memory), Atomics.load(control, WORD.board)];
  if (memoryNumber !== known.memory) takeMemory();
  if (memory && boardNumber !== known.board) visits = visitsOn(memory, seat);
  known.memory = memoryNumber;
  known.board = boardNumber;
  return visits;
}

let turn = 0;
while (Atomics.load(control, WORD.goHome) === 0) {
  turn = waitForChange(control, WORD.turn, turn);
  if (Atomics.load(control, WORD.goHome) === 0) takeChunks(control, part, lookAtBoard);
}
