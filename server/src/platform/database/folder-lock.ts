// The embedded database belongs to one process. The lock is a listening socket, which the operating
// system gives back the moment its process ends, however it ends.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import * as z from 'zod';
import { Obstacle } from '../obstacle.ts';

const Holder = z.object({ pid: z.number() });

export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = await lockPath(folder);
  const server = await listenOn(path).catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EADDRINUSE') throw cause;
    const pid = await askHolder(path);
    if (pid === undefined && isLeftOver(path)) {
      await rm(path, { force: true });
      return listenOn(path);
    }
    const who = pid === undefined ? 'another process' : `another Portolan (process ${pid})`;
    throw new Obstacle(`The data folder ${folder} is in use by ${who}. Stop it first, or choose another folder with PORTOLAN_DATA.`, { cause });
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Linux and Windows have names that vanish with their process; elsewhere a socket file may be left over. */
async function lockPath(folder: string): Promise<string> {
  const real = await realpath(folder);
  const name = createHash('sha256').update(real).digest('hex').slice(0, 32);
  if (process.platform === 'linux') return `\0portolan-${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\portolan-${name}`;
  return join(real, 'lock');
}

const isLeftOver = (path: string) => path.startsWith('/');

async function listenOn(path: string): Promise<Server> {
  const server = createServer((visitor) => visitor.on('error', () => {}).end(JSON.stringify({ pid: process.pid })));
  server.listen(path);
  await once(server, 'listening');
  server.unref();
  return server;
}

async function askHolder(path: string): Promise<number | undefined> {
  const socket = connect(path);
  const told = await json(socket).catch(() => undefined);
  const holder = Holder.safeParse(told);
  return holder.success ? holder.data.pid : undefined;
}
