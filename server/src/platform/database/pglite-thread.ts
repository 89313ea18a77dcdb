// Runs PGlite in a thread of its own, so that a heavy query never holds up the server, and speaks
// PostgreSQL's wire protocol with each connection that knocks (docs/decisions/0201).
import { PGlite } from '@electric-sql/pglite';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { takeTurns } from './pglite-turns.ts';

export interface ThreadData {
  /** A folder, or `memory://`. */
  readonly dataDir: string;
  /** A dump of another database to start from, for tests. */
  readonly startFrom?: Uint8Array | undefined;
  /** How long a transaction may stand still while others wait for it, in milliseconds. */
  readonly patience: number;
}

export type ThreadRequest =
  | { readonly kind: 'connect'; readonly port: MessagePort }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' };

export type ThreadReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'dumped'; readonly bytes: Uint8Array }
  | { readonly kind: 'closed' };

const { dataDir, startFrom, patience } = workerData as ThreadData;
const main = parentPort;
if (!main) throw new Error('pglite-thread.ts is started as a worker thread only');

const db = await PGlite.create({
  dataDir,
  ...(startFrom && { loadDataDir: new Blob([new Uint8Array(startFrom)]) }),
});
const door = takeTurns((message) => db.execProtocolRaw(message), patience);

const reply = (message: ThreadReply) => main.postMessage(message);

main.on('message', async (request: ThreadRequest) => {
  switch (request.kind) {
    case 'connect': {
      const { port } = request;
      const visitor = door.enter({
        answer: (bytes) => port.postMessage(bytes),
        hangUp: () => port.close(),
      });
      port.on('message', (bytes: Uint8Array) => visitor.say(bytes));
      port.on('close', () => visitor.leave());
      return;
    }
    case 'dump':
      return reply({
        kind: 'dumped',
        bytes: new Uint8Array(await (await db.dumpDataDir('none')).arrayBuffer()),
      });
    case 'close':
      await door.close();
      await db.close();
      return reply({ kind: 'closed' });
  }
});

reply({ kind: 'ready' });
