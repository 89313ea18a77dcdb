// One helper of a crew: does its part of every slice, on the memory that all of them see.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { viewBoard, type Board } from '../src/demand/board.ts';
import type { Shopper } from '../src/demand/shopper.ts';
import { shopperFor, visitSlice } from '../src/demand/visit-slice.ts';
import { finish, ORDER, waitForChange, WORD } from './signals.ts';

const { control, part } = workerData as { readonly control: Int32Array; readonly part: number };

let memory: SharedArrayBuffer | undefined;
let board: Board | undefined;
let shopper: Shopper | undefined;

function takeMemory(): void {
  const message = parentPort ? receiveMessageOnPort(parentPort) : undefined;
  memory = (message?.message as { readonly memory: SharedArrayBuffer } | undefined)?.memory;
}

let turn = 0;
for (;;) {
  turn = waitForChange(control, WORD.turn, turn);
  const order = Atomics.load(control, WORD.order);
  if (order === ORDER.goHome) break;
  if (order === ORDER.takeMemory) takeMemory();
  if (order === ORDER.begin && memory) {
    board = viewBoard(memory);
    shopper = shopperFor(board);
  }
  if (order === ORDER.visit && board && shopper) {
    visitSlice(board, shopper, { slice: Atomics.load(control, WORD.slice), part });
  }
  finish(control);
}
