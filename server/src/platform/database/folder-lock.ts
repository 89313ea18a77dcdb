// The embedded database belongs to one process. The lock is a listening socket, which the operating system gives
// back the moment its process ends, however it ends. Through the same socket, the owner of the folder can ask the
// process that holds it for something (a backup): the key to it lies in the folder, where only the owner reads.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Obstacle } from '../obstacle.ts';

export interface FolderLock {
  /** What the holder does for the folder's owner, by the word it is asked with. */
  serve(word: string, act: (answer: Socket) => void): void;
  unlock(): Promise<void>;
}

export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = await lockPath(folder);
  const key = randomBytes(32).toString('hex');
  const acts = new Map<string, (answer: Socket) => void>();
  const server = createServer((visitor) => receive(visitor, key, acts));
  await takePath(server, path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EADDRINUSE') throw cause;
    throw new Obstacle(
      `The data folder ${folder} is in use by another Portolan. Stop it first, or choose another folder with PORTOLAN_DATA.`,
      { cause },
    );
  });
  server.unref();
  await writeFile(keyFile(folder), key, { mode: 0o600 });
  return {
    serve: (word, act) => void acts.set(word, act),
    async unlock() {
      await rm(keyFile(folder), { force: true });
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The answer of the process that holds the folder; nothing when none does. */
export async function askHolder(folder: string, word: string): Promise<Socket | undefined> {
  if (!existsSync(folder)) return undefined;
  const socket = connect(await lockPath(folder));
  try {
    await once(socket, 'connect');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ECONNREFUSED' || code === 'ENOENT') return undefined;
    throw cause;
  }
  const key = await readFile(keyFile(folder), 'utf8').catch((cause: unknown) => {
    socket.destroy();
    throw new Obstacle(
      `The data folder ${folder} is in use by another Portolan, and this account may not ask it for anything.`,
      { cause },
    );
  });
  socket.write(`${key} ${word}\n`);
  return socket;
}

const keyFile = (folder: string) => join(folder, 'key');

function receive(visitor: Socket, key: string, acts: ReadonlyMap<string, (answer: Socket) => void>): void {
  visitor.on('error', () => {});
  createInterface({ input: visitor }).once('line', (line) => {
    const [shown = '', word = ''] = line.split(' ');
    const act = isSame(shown, key) ? acts.get(word) : undefined;
    if (act) act(visitor);
    else visitor.destroy();
  });
}

const isSame = (shown: string, key: string) =>
  shown.length === key.length && timingSafeEqual(Buffer.from(shown), Buffer.from(key));

/** Linux and Windows have names that vanish with their process; elsewhere a socket file may be left over. */
async function lockPath(folder: string): Promise<string> {
  const real = await realpath(folder);
  const name = createHash('sha256').update(real).digest('hex').slice(0, 32);
  if (process.platform === 'linux') return `\0portolan-${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\portolan-${name}`;
  return join(real, 'lock');
}

async function takePath(server: Server, path: string): Promise<void> {
  try {
    await listen(server, path);
  } catch (cause) {
    if (!path.startsWith('/') || (await answers(path))) throw cause;
    await rm(path, { force: true });
    await listen(server, path);
  }
}

async function listen(server: Server, path: string): Promise<void> {
  server.listen(path);
  await once(server, 'listening');
}

async function answers(path: string): Promise<boolean> {
  const socket = connect(path);
  return once(socket, 'connect').then(
    () => (socket.destroy(), true),
    () => false,
  );
}
