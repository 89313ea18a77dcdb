import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp } from '../../testing/start-test-app.ts';

const FORM = {
  school: '海图职业技术学院',
  name: '金校长',
  email: 'principal@school.test',
  password: 'correct-horse-battery',
};

onBothDatabases('a new installation', (given) => {
  test('is set up once, by its first administrator', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database, { withSchool: false });
    onTestFinished(app.close);
    const { client } = app.anonymous;
    expect(await client.identity.door()).toEqual({
      school: null,
      needsFirstAdministrator: true,
      demoAccounts: [],
    });

    const { person } = await client.identity.setUp(FORM);

    expect(person).toMatchObject({ name: '金校长', role: 'administrator', language: 'zh' });
    expect(await client.identity.door()).toMatchObject({
      school: { name: FORM.school },
      needsFirstAdministrator: false,
    });
    await expect(client.identity.setUp({ ...FORM, email: 'second@school.test' })).rejects.toMatchObject({
      code: 'identity.school-is-set-up',
      status: 409,
    });
  });

  test('set up by two at the same moment has one administrator', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database, { withSchool: false });
    onTestFinished(app.close);

    const both = await Promise.allSettled(
      ['a@school.test', 'b@school.test'].map((email) =>
        app.anonymous.client.identity.setUp({ ...FORM, email }),
      ),
    );

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('with the demo lets in a teacher, a mentor, an administrator and students with what the door says, on this machine only', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database, { withSchool: false, config: { demo: true } });
    onTestFinished(app.close);
    const { client } = app.anonymous;

    const { demoAccounts, needsFirstAdministrator } = await client.identity.door();
    const elsewhere = await app.anonymous.fetch('/api/v1/door', {
      headers: { 'x-forwarded-for': '10.0.0.9' },
    });

    expect(needsFirstAdministrator).toBe(false);
    const roles = new Set(demoAccounts.map(({ role }) => role));
    expect(roles).toEqual(new Set(['teacher', 'mentor', 'administrator', 'student']));
    for (const { email, password, role } of demoAccounts)
      expect((await client.identity.signIn({ name: email, password })).person.role).toBe(role);
    expect(await elsewhere.json()).toMatchObject({ demoAccounts: [] });
  });

  test('that is a real school’s gets no demo when the demo is turned on later', async ({
    onTestFinished,
  }) => {
    const empty = await startTestApp(given.database, { withSchool: false });
    await empty.anonymous.client.identity.setUp(FORM);
    await empty.close();
    const app = await startTestApp(given.database, { withSchool: false, config: { demo: true } });
    onTestFinished(app.close);

    expect(await app.anonymous.client.identity.door()).toMatchObject({
      school: { name: FORM.school },
      demoAccounts: [],
    });
  });
});
