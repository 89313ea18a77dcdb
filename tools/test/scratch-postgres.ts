// A real PostgreSQL of our own for the store tests: on a free port, in a scratch folder, gone afterwards.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { freePort } from './free-port.ts';

const OLDEST = 15;

export interface ScratchPostgres {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** Debian keeps one folder per major version; elsewhere `pg_config` knows. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : [];
  const newest = Math.max(0, ...versions.filter((version) => version >= OLDEST));
  const folders = [...(newest ? [`${debian}/${newest}/bin`] : []), ...bindirOfPath()];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

function bindirOfPath(): string[] {
  const ask = (flag: string) => spawnSync('pg_config', [flag], { encoding: 'utf8' }).stdout ?? '';
  const version = Number(/\d+/.exec(ask('--version'))?.[0]);
  return version >= OLDEST ? [ask('--bindir').trim()] : [];
}

/** PostgreSQL refuses to run as root, so root lends it the identity of somebody with fewer rights. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].flatMap((name) => accounts.filter(([login]) => login === name))[0];
  if (!account) throw new Error('PostgreSQL needs an account that is not root: "postgres" or "nobody"');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Nothing here outlives the run, so nothing waits for the disk. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

export async function startScratchPostgres(bin: string): Promise<ScratchPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-postgres-'));
  const as = owner();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const make = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), make, { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

  const port = await freePort();
  const settings = [...SETTINGS, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const run = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(bin, 'postgres'), run, {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server);
  return {
    adminUrl: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGINT'); // fast shutdown: connections are cut, not waited for
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.setEncoding('utf8').on('data', (line: string) => {
      said += line;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`PostgreSQL stopped before it was ready:\n${said}`)));
  });
  server.stderr?.resume();
}
