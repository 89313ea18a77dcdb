import { expect, test } from 'vitest';
import { startTestApp } from '../../testing/start-test-app.ts';
import { useDatabase } from '../testing/database.ts';

const given = useDatabase('pglite');

const JSON_TYPE = { 'content-type': 'application/json' };

test('a body that is not JSON is refused with a code, in the language that is asked for', async ({
  onTestFinished,
}) => {
  const app = await startTestApp(given.database);
  onTestFinished(app.close);
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
  const app = await startTestApp(given.database);
  onTestFinished(app.close);
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
  const app = await startTestApp(given.database);
  onTestFinished(app.close);

  const answer = await app.anonymous.fetch('/api/v1/sign-in', {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ name: 'x'.repeat(3_000_000) }),
  });

  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 'request.too-large', data: { megabytes: 2 } });
});

test('a body that does not say how long it is is refused', async ({ onTestFinished }) => {
  const app = await startTestApp(given.database);
  onTestFinished(app.close);
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

test('what no database can hold is refused with its place', async ({ onTestFinished }) => {
  const app = await startTestApp(given.database);
  onTestFinished(app.close);
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
  const app = await startTestApp(given.database);
  onTestFinished(app.close);

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
  const app = await startTestApp(given.database);
  onTestFinished(app.close);

  const inside = await app.anonymous.fetch('/api/v1/ships/7?secret=1');
  const outside = await app.anonymous.fetch('/wp-admin.php');

  expect(await inside.json()).toMatchObject({
    code: 'request.not-found',
    status: 404,
    data: { path: '/api/v1/ships/7' },
  });
  expect(outside.status).toBe(404);
});
