// One helper of a crew: takes chunks of every slice, on the memory that all of them see.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { viewBoard } from '../src/demand/board.ts';
import { shopperFor } from '../src/demand/visit-slice.ts';
import { takeChunks, waitForChange, WORD, type Desk } from './signals.ts';

const { control, part } = workerData as { readonly control: Int32Array; readonly part: number };

let memory: SharedArrayBuffer | undefined;
let desk: Desk | undefined;
const known = { memory: 0, board: 0 };

/** The newest of the memories that were handed over; older ones may still wait in the port. */
function takeMemory(): void {
  let message = parentPort ? receiveMessageOnPort(parentPort) : undefined;
  while (message) {
    memory = (message.message as { readonly memory: SharedArrayBuffer }).memory;
    message = parentPort ? receiveMessageOnPort(parentPort) : undefined;
  }
}

function lookAtBoard(): Desk | undefined {
  const [memoryNumber, boardNumber] = [Atomics.load(control, WORD.memory), Atomics.load(control, WORD.board)];
  if (memoryNumber !== known.memory) takeMemory();
  if (memory && boardNumber !== known.board) {
    const board = viewBoard(memory);
    desk = { board, shopper: shopperFor(board) };
  }
  known.memory = memoryNumber;
  known.board = boardNumber;
  return desk;
}

let turn = 0;
while (Atomics.load(control, WORD.goHome) === 0) {
  turn = waitForChange(control, WORD.turn, turn);
  if (Atomics.load(control, WORD.goHome) === 0) takeChunks(control, part, lookAtBoard);
}
