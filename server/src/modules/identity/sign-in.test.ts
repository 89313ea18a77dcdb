import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp } from '../../testing/start-test-app.ts';

onBothDatabases('signing in', (given) => {
  test('somebody with an account and the right password is in, and the cookie keeps them in', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);

    const teacher = await app.as('teacher', '叶文海');

    expect((await teacher.client.identity.me()).person).toMatchObject({ name: '叶文海', role: 'teacher' });
  });

  test('a wrong password and an unknown name are refused in the same words', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    await app.as('student');

    const wrong = { name: 'student1@school.test', password: 'not this one' };
    const unknown = { name: 'nobody@school.test', password: 'not this one' };

    const refusal = { code: 'identity.wrong-sign-in', status: 401, message: '账号或密码不正确' };
    await expect(app.anonymous.client.identity.signIn(wrong)).rejects.toMatchObject(refusal);
    await expect(app.anonymous.client.identity.signIn(unknown)).rejects.toMatchObject(refusal);
  });
});
