// A thread that works on worlds, so that no day is ever played where requests are answered. It takes one task at a
// time; several threads are how things go on side by side.
import { parentPort, workerData } from 'node:worker_threads';
import { twinCrew } from '@portolan/engine/kernel';
import type { FromThread, Sources, TaskMessage, TaskName, ThreadSettings, ToThread } from './engine-tasks.ts';
import { makeWork } from './engine-work.ts';

const main = parentPort;
if (!main) throw new Error('engine-thread.ts is started as a worker thread only');
const tell = (message: FromThread) => main.postMessage(message);

const asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
const cancelled = new Set<number>();
let asks = 0;

function ask(name: keyof Sources, ...about: readonly unknown[]): Promise<unknown> {
  const id = ++asks;
  tell({ kind: 'ask', id, name, about });
  return new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
}

const { kernel } = workerData as ThreadSettings;
const crew = kernel === 'twin' ? twinCrew() : undefined;

const sources: Sources = {
  scenario: (...about) => ask('scenario', ...about) as ReturnType<Sources['scenario']>,
  snapshotUpTo: (...about) => ask('snapshotUpTo', ...about) as ReturnType<Sources['snapshotUpTo']>,
  journal: (...about) => ask('journal', ...about) as ReturnType<Sources['journal']>,
};
const work = makeWork(sources, crew ? { crew } : {});

let last: Promise<void> = Promise.resolve();

main.on('message', (message: ToThread) => {
  if (message.kind === 'task') last = last.then(() => perform(message));
  else if (message.kind === 'cancel') cancelled.add(message.id);
  else {
    const waiting = asked.get(message.id);
    asked.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(message.error);
  }
});

async function perform<Name extends TaskName>({ id, name, input }: TaskMessage<Name>): Promise<void> {
  const step = {
    isCancelled: () => cancelled.has(id),
    progress: (done: number) => tell({ kind: 'progress', id, done }),
  };
  try {
    tell({ kind: 'done', id, output: await work[name](input, step) });
  } catch (error) {
    tell({ kind: 'failed', id, error });
  }
  cancelled.delete(id);
}
