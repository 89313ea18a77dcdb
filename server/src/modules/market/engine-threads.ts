// The market's side of its engine threads: gives them tasks, and reads from the database what they ask for.
import { Worker } from 'node:worker_threads';
import type {
  FromThread,
  Sources,
  TaskMessage,
  TaskName,
  Tasks,
  ThreadSettings,
  ToThread,
} from './engine-tasks.ts';

/** The engine could not do it. That is never the doing of a person: what people decide is refused, not failed. */
export class EngineFailed extends Error {}

/** The thread that was at it is gone, which says nothing about the task: it may be tried again. */
export class EngineThreadLost extends Error {}

export interface TaskOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface EngineThread {
  run<Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
    options?: TaskOptions,
  ): Promise<Tasks[Name]['output']>;
  close(): Promise<void>;
}

interface Waiting extends TaskOptions {
  resolve(output: unknown): void;
  reject(error: unknown): void;
}

/** Starts with its first task; one that dies takes its tasks along, and the next task starts another. */
export function startEngineThread(sources: Sources, settings: ThreadSettings): EngineThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let tasks = 0;

  function open(): Worker {
    const started = new Worker(new URL('./engine-thread.ts', import.meta.url), { workerData: settings });
    started.on('message', (message: FromThread) => hear(started, message));
    started.on('error', (cause) => lose(started, cause));
    started.on('exit', () => lose(started, undefined));
    return started;
  }

  function hear(from: Worker, message: FromThread): void {
    if (message.kind === 'ask') return void answer(from, message);
    const task = waiting.get(message.id);
    if (message.kind === 'progress') return task?.onProgress?.(message.done);
    waiting.delete(message.id);
    if (waiting.size === 0) from.unref();
    if (message.kind === 'done') task?.resolve(message.output);
    else task?.reject(new EngineFailed('The engine failed at a task', { cause: message.error }));
  }

  async function answer(
    to: Worker,
    { id, name, about }: Extract<FromThread, { kind: 'ask' }>,
  ): Promise<void> {
    const say = (message: ToThread) => to.postMessage(message);
    try {
      say({ kind: 'answer', id, value: await lookUp(sources, name, about) });
    } catch (error) {
      say({ kind: 'no-answer', id, error });
    }
  }

  function lose(lost: Worker, cause: unknown): void {
    if (worker !== lost) return;
    worker = undefined;
    for (const task of waiting.values())
      task.reject(new EngineThreadLost('An engine thread ended', { cause }));
    waiting.clear();
  }

  return {
    run<Name extends TaskName>(name: Name, input: Tasks[Name]['input'], options: TaskOptions = {}) {
      worker ??= open();
      const to = worker;
      // A process waits for a thread that is at work, and ends beside one that has nothing to do.
      to.ref();
      const id = ++tasks;
      options.signal?.addEventListener('abort', () =>
        to.postMessage({ kind: 'cancel', id } satisfies ToThread),
      );
      return new Promise<Tasks[Name]['output']>((resolve, reject) => {
        waiting.set(id, {
          ...options,
          resolve: (output) => resolve(output as Tasks[Name]['output']),
          reject,
        });
        to.postMessage({ kind: 'task', id, name, input } satisfies TaskMessage<Name>);
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}

function lookUp(sources: Sources, name: keyof Sources, about: readonly unknown[]): Promise<unknown> {
  const [first, second, third] = about;
  if (name === 'scenario') return sources.scenario(String(first));
  if (name === 'snapshotUpTo') return sources.snapshotUpTo(String(first), Number(second));
  return sources.journal(String(first), Number(second), Number(third));
}
