import { contract } from '@portolan/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { startTestApp, type TestAppOptions } from '../../testing/start-test-app.ts';
import type { Database } from '../database/database.ts';
import { makeLog } from '../log.ts';
import { openEmptyDatabase, useDatabase } from '../testing/database.ts';
import { proceduresOf } from './api-description.ts';

type Cleaning = (clean: () => Promise<void>) => void;

const given = useDatabase('pglite');

async function start(
  onTestFinished: Cleaning,
  { database = given.database, ...options }: TestAppOptions & { database?: Database } = {},
) {
  const app = await startTestApp(database, options);
  onTestFinished(app.close);
  return app;
}

/** To be broken. */
async function ownDatabase(onTestFinished: Cleaning): Promise<Database> {
  const database = await openEmptyDatabase('pglite');
  onTestFinished(() => database.close());
  return database;
}

const JSON_TYPE = { 'content-type': 'application/json' };

test('a body that is not JSON is refused with a code, in the language that is asked for', async ({
  onTestFinished,
}) => {
  const app = await start(onTestFinished);
  const send = (language: string) =>
    app.anonymous.fetch('/api/v1/sign-in', {
      method: 'POST',
      headers: { ...JSON_TYPE, 'accept-language': language },
      body: '{"name":',
    });

  const [chinese, english] = await Promise.all([send('zh-CN'), send('en-GB,en;q=0.9,zh;q=0.5')]);

  expect(chinese.status).toBe(400);
  expect(await chinese.json()).toMatchObject({
    code: 'request.unreadable',
    message: '无法读取请求内容：应为格式正确的 JSON 或表单',
  });
  expect(await english.json()).toMatchObject({
    code: 'request.unreadable',
    message: expect.stringContaining('well-formed JSON'),
  });
});

test('every point of a request that cannot be used is listed, with its place and in words', async ({
  onTestFinished,
}) => {
  const app = await start(onTestFinished);
  const form = { school: '', name: '金校长', email: 'no e-mail', password: 123 };

  const answer = await app.anonymous.fetch('/api/v1/set-up', {
    method: 'POST',
    headers: { ...JSON_TYPE, 'accept-language': 'zh' },
    body: JSON.stringify(form),
  });

  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    code: 'request.invalid',
    data: {
      issues: [
        { path: ['school'], code: 'shape.missing', message: '缺少这一项' },
        { path: ['email'], code: 'shape.not-an-email', message: '不是有效的邮箱地址' },
        { path: ['password'], code: 'shape.wrong-kind', message: '类型不对：应为文字，实为数字' },
      ],
    },
  });
});

test('what is too large is refused before it is read', async ({ onTestFinished }) => {
  const app = await start(onTestFinished);

  const answer = await app.anonymous.fetch('/api/v1/sign-in', {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ name: 'x'.repeat(3_000_000) }),
  });

  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 'request.too-large', data: { megabytes: 2 } });
});

test('a body that does not say how long it is is refused', async ({ onTestFinished }) => {
  const app = await start(onTestFinished);
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('a'.repeat(1000))),
  });

  const answer = await app.anonymous.fetch('/api/v1/sign-in', {
    method: 'POST',
    headers: JSON_TYPE,
    body: endless,
    duplex: 'half',
  });

  expect(answer.status).toBe(411);
});

test.for([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example' },
  { origin: 'http://127.0.0.1:9' },
  { origin: 'null' },
])(
  'another site’s page cannot act in the name of whoever is signed in: %o',
  async (said, { onTestFinished }) => {
    const app = await start(onTestFinished);
    const student = await app.as('student');

    const answer = await student.fetch('/api/v1/me/language', {
      method: 'PUT',
      headers: { ...JSON_TYPE, ...said },
      body: '{"language":"en"}',
    });

    expect(await answer.json()).toMatchObject({ code: 'request.foreign-site', status: 403 });
    expect((await student.client.identity.me()).person.language).toBe('zh');
  },
);

test('a page of ours acts, over http too, where browsers say its origin only', async ({ onTestFinished }) => {
  const app = await start(onTestFinished);
  const student = await app.as('student');

  for (const said of [{ 'sec-fetch-site': 'same-origin' }, { origin: app.url }]) {
    const answer = await student.fetch('/api/v1/me/language', {
      method: 'PUT',
      headers: { ...JSON_TYPE, ...said },
      body: '{"language":"en"}',
    });
    expect(answer.status).toBe(200);
  }
});

test('what no database can hold is refused with its place', async ({ onTestFinished }) => {
  const app = await start(onTestFinished);
  const send = (body: string) =>
    app.anonymous.fetch('/api/v1/sign-in', { method: 'POST', headers: JSON_TYPE, body });

  for (const name of ['a\\u0000b', '\\ud800'])
    expect(await (await send(`{"name":"${name}","password":"x"}`)).json()).toMatchObject({
      code: 'request.cannot-be-kept',
      status: 400,
      data: { path: 'name' },
    });
});

test('an address that cannot be decoded is refused in the language that is asked for', async ({
  onTestFinished,
}) => {
  const app = await start(onTestFinished);

  const answer = await app.anonymous.fetch('/api/v1/classes/%E0%A4%A', {
    headers: { 'accept-language': 'en' },
  });

  expect(await answer.json()).toMatchObject({
    code: 'request.bad-address',
    status: 400,
    message: 'This address is not well-formed',
  });
});

test('an address that does not exist is said to not exist', async ({ onTestFinished }) => {
  const app = await start(onTestFinished);

  const inside = await app.anonymous.fetch('/api/v1/ships/7?secret=1');
  const outside = await app.anonymous.fetch('/wp-admin.php');

  expect(await inside.json()).toMatchObject({
    code: 'request.not-found',
    status: 404,
    data: { path: '/api/v1/ships/7' },
  });
  expect(outside.status).toBe(404);
});

test('pages may run our scripts only, and be framed by nobody', async ({ onTestFinished }) => {
  const app = await start(onTestFinished);

  const { headers } = await app.anonymous.fetch('/healthz');

  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/(^|;)script-src 'self'(;|$)/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a bug is told by its number only, and the log has the rest under the same number', async ({
  onTestFinished,
}) => {
  const lines: string[] = [];
  const log = makeLog(
    'info',
    new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) }),
  );
  const app = await start(onTestFinished, { log, database: await ownDatabase(onTestFinished) });
  const student = await app.as('student');
  await app.breakTable('identity.school');

  const answer = await student.fetch('/api/v1/me');

  const { code, data } = (await answer.json()) as { code: string; data: { id: string } };
  expect([answer.status, code]).toEqual([500, 'request.bug']);
  expect(answer.headers.get('x-request-id')).toBe(data.id);
  const logged = lines
    .map((line) => JSON.parse(line) as { requestId?: string; err?: { message: string } })
    .find(({ requestId }) => requestId === data.id);
  expect(logged?.err?.message).toContain('identity');
});

test('nothing secret is logged, even when everything is', async ({ onTestFinished }) => {
  const lines: string[] = [];
  const log = makeLog(
    'trace',
    new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) }),
  );
  const app = await start(onTestFinished, { log });

  const student = await app.as('student');
  await student.fetch('/api/v1/me?token=query-secret', {
    headers: { authorization: 'Bearer header-secret' },
  });

  const all = lines.join('');
  expect(lines.length).toBeGreaterThan(1);
  for (const secret of [
    'correct-horse-battery',
    'query-secret',
    'header-secret',
    student.cookie.slice(30, 60),
  ])
    expect(all).not.toContain(secret);
});

test('the log hides a secret wherever it is put', () => {
  const lines: string[] = [];
  const log = makeLog(
    'info',
    new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) }),
  );

  log.info(
    {
      password: 'one',
      input: { password: 'two', code: 'three' },
      request: { headers: { cookie: 'four', authorization: 'five', 'set-cookie': 'six' } },
    },
    'all of it',
  );

  expect(lines.join('')).not.toMatch(/"(one|two|three|four|five|six)"/);
});

test('the API is described completely, as OpenAPI 3.1 and as a page that needs no network', async ({
  onTestFinished,
}) => {
  const app = await start(onTestFinished);

  const document = (await (await app.anonymous.fetch('/api/v1/openapi.json')).json()) as {
    openapi: string;
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
    >;
  };
  const page = await (await app.anonymous.fetch('/api/v1/docs')).text();

  expect(document.openapi).toMatch(/^3\.1\./);
  for (const { method, path } of proceduresOf(contract)) {
    const operation = document.paths[path]?.[method.toLowerCase()];
    expect(operation, `${method} ${path}`).toBeDefined();
    expect(page).toContain(`<code>${path}</code>`);
  }
  const schemas = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ responses }) => Object.values(responses))
    .flatMap(({ content = {} }) => Object.values(content));
  for (const { schema } of schemas)
    expect(new Ajv2020({ strict: false, validateFormats: false }).validateSchema(schema)).toBe(true);
  expect(page).not.toMatch(/<script|https?:\/\//);
});

test('what compresses well is sent compressed', async ({ onTestFinished }) => {
  const app = await start(onTestFinished);

  const answer = await app.anonymous.fetch('/api/v1/openapi.json', { headers: { 'accept-encoding': 'br' } });

  expect(await answer.json()).toHaveProperty('openapi');
  expect(answer.headers.get('content-encoding')).toBe('br');
});

test('readiness names what is missing', async ({ onTestFinished }) => {
  const app = await start(onTestFinished, { database: await ownDatabase(onTestFinished) });
  expect(await (await app.anonymous.fetch('/readyz')).json()).toEqual({
    status: 'ready',
    checks: { database: true, migrations: true, jobs: true },
  });

  await app.breakTable('migrations.identity');

  const answer = await app.anonymous.fetch('/readyz');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ checks: { database: true, migrations: false } });
  expect((await app.anonymous.fetch('/healthz')).status).toBe(200);
});
