import { expect, test } from 'vitest';
import { startTestApp } from '../../testing/start-test-app.ts';
import { ownDatabase, useDatabase } from '../testing/database.ts';

const given = useDatabase('pglite');

const JSON_TYPE = { 'content-type': 'application/json' };

test.for([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example' },
  { origin: 'http://127.0.0.1:9' },
  { origin: 'null' },
])(
  'another site’s page cannot act in the name of whoever is signed in: %o',
  async (said, { onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
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
  const app = await startTestApp(given.database);
  onTestFinished(app.close);
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

test('pages may run our scripts only, and be framed by nobody', async ({ onTestFinished }) => {
  const app = await startTestApp(given.database);
  onTestFinished(app.close);

  const { headers } = await app.anonymous.fetch('/healthz');

  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/(^|;)script-src 'self'(;|$)/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('what compresses well is sent compressed', async ({ onTestFinished }) => {
  const app = await startTestApp(given.database);
  onTestFinished(app.close);

  const answer = await app.anonymous.fetch('/api/v1/openapi.json', { headers: { 'accept-encoding': 'br' } });

  expect(await answer.json()).toHaveProperty('openapi');
  expect(answer.headers.get('content-encoding')).toBe('br');
});

test('readiness names what is missing', async ({ onTestFinished }) => {
  const app = await startTestApp(await ownDatabase(onTestFinished));
  onTestFinished(app.close);
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
