import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { cookieOf, PASSWORD, startTestApp } from '../../testing/start-test-app.ts';

onBothDatabases('one’s own account', (given) => {
  test('the language that is chosen is the one that refusals speak from then on', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const student = await app.as('student');

    const chosen = await student.fetch('/api/v1/me/language', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"language":"en"}',
    });
    const [token = ''] = student.cookie.split('; ');
    const cookie = `${token}; ${cookieOf(chosen)}`;
    const refused = await app.anonymous.fetch('/api/v1/people', {
      headers: { cookie, 'accept-language': 'zh' },
    });

    expect(await refused.json()).toMatchObject({
      code: 'identity.not-your-role',
      message: 'Your role may not do this',
    });
  });

  test('the password is changed by who knows it, and every other session ends', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const student = await app.as('student');

    await student.client.identity.changePassword({ current: PASSWORD, password: 'a new password' });

    await expect(
      app.anonymous.client.identity.signIn({ name: 'student1@school.test', password: PASSWORD }),
    ).rejects.toMatchObject({ code: 'identity.wrong-sign-in' });
    await expect(
      app.anonymous.client.identity.signIn({ name: 'student1@school.test', password: 'a new password' }),
    ).resolves.toBeDefined();
  });

  test('a wrong current password changes nothing', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const student = await app.as('student');

    await expect(
      student.client.identity.changePassword({ current: 'a wrong one', password: 'a new password' }),
    ).rejects.toMatchObject({ code: 'identity.wrong-password', status: 403 });

    await expect(
      app.anonymous.client.identity.signIn({ name: 'student1@school.test', password: PASSWORD }),
    ).resolves.toBeDefined();
  });
});
