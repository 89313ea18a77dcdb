// The embedded database, seen from the server: a thread, and streams that `pg` takes for sockets.
import { Duplex } from 'node:stream';
import { once } from 'node:events';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { ThreadData, ThreadReply, ThreadRequest } from './pglite-thread.ts';

export interface Pglite {
  /** What `pg` is given as `stream` for each new connection. */
  connect(): Duplex;
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function startPglite(data: ThreadData): Promise<Pglite> {
  const worker = new Worker(new URL('./pglite-thread.ts', import.meta.url), { workerData: data });
  const ask = (request: ThreadRequest, transfer: MessagePort[] = []) => worker.postMessage(request, transfer);

  async function answer<K extends ThreadReply['kind']>(kind: K): Promise<Extract<ThreadReply, { kind: K }>> {
    const [reply] = (await once(worker, 'message')) as [ThreadReply];
    if (reply.kind !== kind) throw new Error(`PGlite's thread said ${reply.kind} where ${kind} was due`);
    return reply as Extract<ThreadReply, { kind: K }>;
  }

  await answer('ready');
  return {
    connect() {
      const { port1, port2 } = new MessageChannel();
      ask({ kind: 'connect', port: port2 }, [port2]);
      return new PortStream(port1);
    },
    async dump() {
      ask({ kind: 'dump' });
      return (await answer('dumped')).bytes;
    },
    async close() {
      ask({ kind: 'close' });
      await answer('closed');
      await worker.terminate();
    },
  };
}

/** A message port in the shape of the socket that `pg` expects. */
class PortStream extends Duplex {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    // As with a socket, the other side's end is the end.
    super({ allowHalfOpen: false });
    this.#port = port;
    port.on('message', (bytes: Uint8Array) => this.push(bytes));
    port.on('close', () => this.push(null));
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    this.#port.ref();
    return this;
  }

  unref(): this {
    this.#port.unref();
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#port.postMessage(new Uint8Array(chunk));
    done();
  }

  override _final(done: () => void): void {
    this.#port.close();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#port.close();
    done(error);
  }
}
