import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp } from '../../testing/start-test-app.ts';
import { createPeople } from './create-people.ts';
import { peopleByName, saveSchool } from './store.ts';

const now = new Date('2026-09-01T08:00:00Z');
const school = { id: 'school', name: '海图学院', isDemo: false, createdAt: now };

onBothDatabases('the people of a school', (given) => {
  const create = (...people: Parameters<typeof createPeople>[1]['people']) =>
    createPeople(given.db, { schoolId: 'school', now, language: 'zh', people });

  test('a roster of 100,000 students is created in one go', async () => {
    await saveSchool(given.db, school);
    const roster = Array.from({ length: 100_000 }, (_, i) => ({
      name: `学生 ${i}`,
      number: `2026${i}`,
      role: 'student' as const,
    }));

    const created = await given.db.transaction((db) =>
      createPeople(db, { schoolId: 'school', now, language: 'zh', people: roster }),
    );

    expect(created).toHaveLength(100_000);
    expect(
      await peopleByName(given.db, 'school', { emails: [], numbers: ['20260', '202699999'] }),
    ).toHaveLength(2);
  });

  test('whoever is there already or comes twice is named, all at once, and nobody is created', async () => {
    await saveSchool(given.db, school);
    await create({ name: '陈思远', role: 'student', number: '1', email: 'chen@school.test' });

    const again = create(
      { name: '林雨桐', role: 'student', number: '2' },
      { name: '王浩然', role: 'student', number: '1' },
      { name: '张嘉怡', role: 'student', email: 'Chen@School.test' },
      { name: '李明轩', role: 'student', number: '2' },
    );

    const taken = [
      { row: 2, field: 'number', value: '1' },
      { row: 3, field: 'email', value: 'chen@school.test' },
      { row: 4, field: 'number', value: '2' },
    ];
    await expect(again).rejects.toMatchObject({ code: 'identity.already-taken', data: { taken } });
    expect(await peopleByName(given.db, 'school', { emails: [], numbers: ['2'] })).toEqual([]);
  });

  test('somebody without an e-mail and without a number could never sign in', async () => {
    await saveSchool(given.db, school);

    await expect(create({ name: '陈思远', role: 'student' })).rejects.toMatchObject({
      code: 'identity.needs-email-or-number',
      data: { row: 1 },
    });
  });

  test('are found by role and by part of a name, e-mail or number', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const teacher = await app.as('teacher');
    await createPeople(given.db, {
      schoolId: app.schoolId,
      now,
      language: 'zh',
      people: [
        { name: '陈思远', role: 'student', number: '50%_off' },
        { name: '林雨桐', role: 'student', number: '7' },
      ],
    });

    const namesOf = async (input: { role?: 'student'; search?: string }) =>
      (await teacher.client.identity.listPeople(input)).people.map(({ name }) => name);

    expect(await namesOf({ role: 'student' })).toHaveLength(2);
    expect(await namesOf({ search: '思' })).toEqual(['陈思远']);
    expect(await namesOf({ search: '%_' })).toEqual(['陈思远']);
    expect((await teacher.client.identity.listPeople({ role: 'student', limit: 1, offset: 1 })).total).toBe(
      2,
    );
  });

  test('who has no e-mail is shown none', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const administrator = await app.as('administrator');

    const added = await administrator.client.identity.addPerson({
      name: '陈思远',
      number: '2026001',
      role: 'student',
    });

    expect(added).toMatchObject({ email: null, number: '2026001', role: 'student' });
  });
});
