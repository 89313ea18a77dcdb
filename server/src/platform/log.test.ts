import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { startTestApp } from '../testing/start-test-app.ts';
import { makeLog } from './log.ts';
import { ownDatabase, useDatabase } from './testing/database.ts';

const given = useDatabase('pglite');

function logOf(level: Parameters<typeof makeLog>[0]) {
  const lines: string[] = [];
  const write = new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) });
  return { lines, log: makeLog(level, write) };
}

test('a bug is told by its number only, and the log has the rest under the same number', async ({
  onTestFinished,
}) => {
  const { lines, log } = logOf('info');
  const app = await startTestApp(await ownDatabase(onTestFinished), { log });
  onTestFinished(app.close);
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
  const { lines, log } = logOf('trace');
  const app = await startTestApp(given.database, { log });
  onTestFinished(app.close);

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
  const { lines, log } = logOf('info');

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
