import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp, type TestApp, type Visitor } from '../../testing/start-test-app.ts';

const PASSWORD = 'a password of my own';

async function addStudent(app: TestApp, number = '2026001'): Promise<{ personId: string; teacher: Visitor }> {
  const administrator = await app.as('administrator');
  const { id } = await administrator.client.identity.addPerson({ name: '陈思远', number, role: 'student' });
  return { personId: id, teacher: await app.as('teacher') };
}

async function codeFor(staff: Visitor, personId: string): Promise<string> {
  const { codes } = await staff.client.identity.giveEntryCodes({ personIds: [personId] });
  return codes[0]?.code ?? '';
}

onBothDatabases('an entry code', (given) => {
  test('lets a student who has only a number choose a password and come in', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { personId, teacher } = await addStudent(app);

    const code = await codeFor(teacher, personId);
    const { person } = await app.anonymous.client.identity.enterWithCode({
      name: '2026001',
      code: ` ${code.toLowerCase().replaceAll('-', ' ')} `,
      password: PASSWORD,
    });

    expect(person).toMatchObject({ id: personId, email: null });
    expect(await app.anonymous.client.identity.signIn({ name: '2026001', password: PASSWORD })).toMatchObject(
      { person: { id: personId } },
    );
  });

  test('is the same on every list until it is used, and works once', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { personId, teacher } = await addStudent(app);
    const code = await codeFor(teacher, personId);

    expect(await codeFor(teacher, personId)).toBe(code);
    await app.anonymous.client.identity.enterWithCode({ name: '2026001', code, password: PASSWORD });

    await expect(
      app.anonymous.client.identity.enterWithCode({ name: '2026001', code, password: 'another password' }),
    ).rejects.toMatchObject({ code: 'identity.wrong-entry-code' });
    expect(await codeFor(teacher, personId)).not.toBe(code);
  });

  test('lets in somebody whose name is locked by guesses at a forgotten password', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { personId, teacher } = await addStudent(app);
    const signIn = (password: string) => app.anonymous.client.identity.signIn({ name: '2026001', password });
    for (let i = 0; i < 10; i++) await signIn('a guess').catch(() => undefined);
    await expect(signIn('a guess')).rejects.toMatchObject({ code: 'request.too-many-tries' });

    const code = await codeFor(teacher, personId);
    await app.anonymous.client.identity.enterWithCode({ name: '2026001', code, password: PASSWORD });

    expect(await signIn(PASSWORD)).toMatchObject({ person: { id: personId } });
  });

  test('used twice at the same moment opens once', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { personId, teacher } = await addStudent(app);
    const code = await codeFor(teacher, personId);

    const both = await Promise.allSettled(
      ['first password', 'second password'].map((password) =>
        app.anonymous.client.identity.enterWithCode({ name: '2026001', code, password }),
      ),
    );

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('of one person does not open another’s account', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { personId, teacher } = await addStudent(app);
    await addStudent(app, '2026002');

    const code = await codeFor(teacher, personId);

    await expect(
      app.anonymous.client.identity.enterWithCode({ name: '2026002', code, password: PASSWORD }),
    ).rejects.toMatchObject({ code: 'identity.wrong-entry-code' });
  });

  test('is given by a teacher to students only, by an administrator to anybody', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const [teacher, administrator, mentor] = [
      await app.as('teacher'),
      await app.as('administrator'),
      await app.as('mentor'),
    ];

    await expect(codeFor(teacher, administrator.personId)).rejects.toMatchObject({
      code: 'identity.codes-for-students-only',
      status: 403,
    });
    await expect(codeFor(teacher, 'nobody')).rejects.toMatchObject({
      code: 'identity.no-such-person',
      status: 404,
    });
    expect(await codeFor(administrator, mentor.personId)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  });

  test('ends the sessions from before, for whoever took the account', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const [administrator, student] = [await app.as('administrator'), await app.as('student')];
    const code = await codeFor(administrator, student.personId);

    await app.anonymous.client.identity.enterWithCode({
      name: 'student2@school.test',
      code,
      password: PASSWORD,
    });

    const withoutItsCache = {
      cookie: student.cookie
        .split('; ')
        .filter((cookie) => !cookie.includes('session_data'))
        .join('; '),
    };
    expect((await app.anonymous.fetch('/api/v1/me', { headers: withoutItsCache })).status).toBe(401);
  });
});
