// The server as whoever runs it meets it: real processes, started, stopped, killed and started again.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { KINDS } from './platform/testing/database.ts';
import { putMigratedPglite } from './platform/testing/migrated-pglite.ts';
import { makePostgres } from './platform/testing/migrated-postgres.ts';
import { cookieOf } from './testing/start-test-app.ts';
import { type Started, startProcess, startServer, stop } from './testing/start-process.ts';

// Each test starts several processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

type Cleaning = (clean: () => Promise<void>) => void;
type Env = Record<string, string>;

async function scratchFolder(onTestFinished: Cleaning): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-main-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function start(env: Env, onTestFinished: Cleaning) {
  const server = await startServer(env);
  onTestFinished(() => end(server));
  return server;
}

async function end(started: Started): Promise<void> {
  if (started.child.exitCode === null && started.child.signalCode === null) await stop(started, 'SIGKILL');
}

async function post(url: string, path: string, body: unknown, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie };
  return fetch(`${url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

const PRINCIPAL = { name: '金校长', email: 'principal@school.test', password: 'correct-horse-battery' };

async function setUp(url: string): Promise<string> {
  const answer = await post(url, '/set-up', { school: '海图学院', ...PRINCIPAL });
  expect(answer.status).toBe(200);
  return cookieOf(answer);
}

async function numbersOf(url: string): Promise<string[]> {
  const cookie = cookieOf(
    await post(url, '/sign-in', { name: PRINCIPAL.email, password: PRINCIPAL.password }),
  );
  const answer = await fetch(`${url}/api/v1/people?role=student&limit=500`, { headers: { cookie } });
  const { people } = (await answer.json()) as { people: { number: string }[] };
  return people.map(({ number }) => number);
}

/** `migrated` is where a server has been before, which spares its tests the seconds of a first start. */
async function envOf(
  [kind, content]: readonly [(typeof KINDS)[number], 'migrated' | 'nothing'],
  onTestFinished: Cleaning,
): Promise<Env> {
  const folder = join(await scratchFolder(onTestFinished), 'data');
  const env = { PORTOLAN_DATA: folder, PORTOLAN_DEMO: '0' };
  if (kind === 'postgres') return { ...env, DATABASE_URL: await makePostgres(content, onTestFinished) };
  if (content === 'migrated') await putMigratedPglite(folder);
  return env;
}

describe.each(KINDS)('a server on %s', (kind) => {
  test('that is killed at any moment has everything it said yes to', async ({ onTestFinished }) => {
    const env = await envOf([kind, 'migrated'], onTestFinished);
    const first = await start(env, onTestFinished);
    let cookie = await setUp(first.url);
    const acknowledged: string[] = [];

    let server = first;
    for (const round of [1, 2, 3]) {
      const adding = (async () => {
        for (let i = 0; ; i++) {
          const number = `${round}-${i}`;
          const answer = await post(
            server.url,
            '/people',
            { name: '学生', number, role: 'student' },
            cookie,
          ).catch(() => undefined);
          if (!answer?.ok) return;
          acknowledged.push(number);
        }
      })();
      while (acknowledged.length < round * 15) await new Promise((resolve) => setImmediate(resolve));
      await stop(server, 'SIGKILL');
      await adding;
      server = await start(env, onTestFinished);
      cookie = cookieOf(
        await post(server.url, '/sign-in', { name: PRINCIPAL.email, password: PRINCIPAL.password }),
      );
    }

    expect(await numbersOf(server.url)).toEqual(expect.arrayContaining(acknowledged));
  });

  test('that starts on nothing makes its tables, and finishes and ends well when it is asked to stop', async ({
    onTestFinished,
  }) => {
    const server = await start(await envOf([kind, 'nothing'], onTestFinished), onTestFinished);
    await setUp(server.url);

    expect(await stop(server, 'SIGTERM')).toMatchObject({ code: 0 });
  });

  test('is backed up while it runs, and the backup opens on another', async ({ onTestFinished }) => {
    const env = await envOf([kind, 'migrated'], onTestFinished);
    const server = await start(env, onTestFinished);
    const cookie = await setUp(server.url);
    await post(server.url, '/people', { name: '学生', number: '7', role: 'student' }, cookie);
    const file = join(await scratchFolder(onTestFinished), 'school.backup');

    expect(await startProcess('backup', env, [file]).ended).toMatchObject({ code: 0 });
    const elsewhere = await envOf(['pglite', 'nothing'], onTestFinished);
    expect(await startProcess('restore', elsewhere, [file]).ended).toMatchObject({ code: 0 });

    expect(await numbersOf((await start(elsewhere, onTestFinished)).url)).toEqual(['7']);
  });
});

test.for(KINDS)(
  'a restore on %s does not pull the floor from under a server that runs',
  async (kind, { onTestFinished }) => {
    const env = await envOf([kind, 'migrated'], onTestFinished);
    const server = await start(env, onTestFinished);
    await setUp(server.url);
    const file = join(await scratchFolder(onTestFinished), 'school.backup');
    await startProcess('backup', env, [file]).ended;

    const { code, output } = await startProcess('restore', env, [file, '--force']).ended;

    expect(code).toBe(1);
    expect(output).toMatch(/Portolan is running on this database|in use by another Portolan/);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  },
);

test('a first start that is killed half way leaves nothing that stands in the way of the next', async ({
  onTestFinished,
}) => {
  const env = await envOf(['pglite', 'nothing'], onTestFinished);
  const { PORTOLAN_DATA: folder = '' } = env;
  const first = startProcess('main', env);
  onTestFinished(() => end(first));
  while (!existsSync(join(folder, 'database.unfinished', 'base')))
    await new Promise((resolve) => setImmediate(resolve));
  await stop(first, 'SIGKILL');

  const second = await start(env, onTestFinished);

  expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
});

test('a second process on the same folder is told so, and the first goes on', async ({ onTestFinished }) => {
  const env = await envOf(['pglite', 'migrated'], onTestFinished);
  const first = await start(env, onTestFinished);

  const second = await startProcess('main', env).ended;

  expect(second.code).toBe(1);
  expect(second.output).toMatch(/^The data folder .+ is in use by another Portolan/);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
});

test('a port that is taken is named', async ({ onTestFinished }) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';

  const { code, output } = await startProcess('main', {
    ...(await envOf(['pglite', 'migrated'], onTestFinished)),
    PORT: port,
  }).ended;

  expect(code).toBe(1);
  expect(output).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port with PORT.\n`,
  );
});

test('all settings that cannot be used are named at once', async () => {
  const { code, output } = await startProcess('main', {
    PORT: 'eighty',
    LOG_LEVEL: 'loud',
    DATABASE_URL: 'mysql://x',
    SESSION_SECRET: 'short',
  }).ended;

  expect(code).toBe(1);
  for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'SESSION_SECRET']) expect(output).toContain(name);
});

test('a PostgreSQL that does not answer is named without its password', async () => {
  const { code, output } = await startProcess('main', {
    DATABASE_URL: 'postgres://school:hunter2@127.0.0.1:1/portolan',
  }).ended;

  expect(code).toBe(1);
  expect(output).toContain('127.0.0.1:1/portolan');
  expect(output).not.toContain('hunter2');
});

test('a worker needs a PostgreSQL to share', async ({ onTestFinished }) => {
  const { code, output } = await startProcess('worker', await envOf(['pglite', 'nothing'], onTestFinished))
    .ended;

  expect(code).toBe(1);
  expect(output).toContain('DATABASE_URL');
});

test('there is nothing to back up where no server ever ran', async ({ onTestFinished }) => {
  const env = await envOf(['pglite', 'nothing'], onTestFinished);

  const { code, output } = await startProcess('backup', env, [join(await scratchFolder(onTestFinished), 'x')])
    .ended;

  expect(code).toBe(1);
  expect(output).toContain('no database');
});

describe.skipIf(!KINDS.includes('postgres'))('a further worker', () => {
  test('shares the PostgreSQL with the server and ends when asked to', async ({ onTestFinished }) => {
    const env = await envOf(['postgres', 'migrated'], onTestFinished);
    await start(env, onTestFinished);
    const worker = startProcess('worker', env);
    onTestFinished(() => end(worker));
    await worker.says(/A worker of Portolan is ready/);

    expect(await stop(worker, 'SIGTERM')).toMatchObject({ code: 0 });
  });
});
