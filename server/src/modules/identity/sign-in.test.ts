import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp } from '../../testing/start-test-app.ts';

onBothDatabases('signing in', (given) => {
  test('somebody with an account and the right password is in, and the cookie keeps them in', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);

    const teacher = await app.as('teacher', '叶文海');

    expect((await teacher.client.identity.me()).person).toMatchObject({ name: '叶文海', role: 'teacher' });
  });

  test('a wrong password and an unknown name are refused in the same words', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    await app.as('student');

    const tryAs = (name: string) => app.anonymous.client.identity.signIn({ name, password: 'not this one' });

    const refusal = { code: 'identity.wrong-sign-in', status: 401, message: '账号或密码不正确' };
    await expect(tryAs('student1@school.test')).rejects.toMatchObject(refusal);
    await expect(tryAs('nobody@school.test')).rejects.toMatchObject(refusal);
  });

  test('one name may be tried ten times in ten minutes, from wherever', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const guess = () =>
      app.anonymous.client.identity.signIn({ name: 'principal@school.test', password: 'a guess' });

    for (let i = 0; i < 10; i++)
      await expect(guess()).rejects.toMatchObject({ code: 'identity.wrong-sign-in' });
    await expect(guess()).rejects.toMatchObject({
      code: 'request.too-many-tries',
      status: 429,
      data: { seconds: 600 },
    });
    app.pass(10 * 60 * 1000);

    await expect(guess()).rejects.toMatchObject({ code: 'identity.wrong-sign-in' });
  });

  test('who signs out is out, and the cookie opens nothing any more', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const student = await app.as('student');

    const answer = await student.fetch('/api/v1/sign-out', { method: 'POST' });

    expect(answer.headers.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/i);
    const [token = ''] = student.cookie.split('; ');
    expect((await app.anonymous.fetch('/api/v1/me', { headers: { cookie: token } })).status).toBe(401);
  });

  test('cookies cannot be read by scripts nor sent by other sites, and keep to https where Portolan has it', async ({
    onTestFinished,
  }) => {
    const plain = await startTestApp(given.database);
    onTestFinished(plain.close);
    const secure = await startTestApp(given.database, {
      config: { publicUrl: 'https://portolan.school.test' },
    });
    onTestFinished(secure.close);
    await plain.as('student');
    const signIn = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'student1@school.test', password: 'correct-horse-battery' }),
    };

    const [onHttp, onHttps] = await Promise.all([
      plain.anonymous.fetch('/api/v1/sign-in', signIn),
      secure.anonymous.fetch('/api/v1/sign-in', signIn),
    ]);

    expect(onHttp.headers.getSetCookie().length).toBeGreaterThan(0);
    for (const cookie of onHttp.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
    for (const cookie of onHttps.headers.getSetCookie())
      expect(cookie).toMatch(/^__Secure-.*; HttpOnly; Secure; SameSite=Lax$/);
  });
});
