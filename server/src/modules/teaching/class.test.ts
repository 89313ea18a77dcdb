import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp, type TestApp, type Visitor } from '../../testing/start-test-app.ts';

const csv = (...rows: string[]) =>
  new File([['学号,姓名,邮箱,公司', ...rows].join('\n')], 'roster.csv', { type: 'text/csv' });
const FOUR = csv('2401,王小雨,,远帆', '2402,李明,,远帆', '2403,陈思远,,海岳', '2404,林雨桐,,');

async function classOfFour(app: TestApp): Promise<{ teacher: Visitor; id: string }> {
  const teacher = await app.as('teacher', '叶文海');
  const { id } = await teacher.client.teaching.classes.create({ name: '跨境 2401' });
  await teacher.client.teaching.roster.import({ class: id, file: FOUR });
  return { teacher, id };
}

onBothDatabases('a class', (given) => {
  test('a roster gives accounts, places and companies, and says beforehand what it will do', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const teacher = await app.as('teacher', '叶文海');
    const { id } = await teacher.client.teaching.classes.create({ name: '跨境 2401' });

    const reading = await teacher.client.teaching.roster.read({ class: id, file: FOUR });
    const untouched = await teacher.client.teaching.classes.get({ class: id });
    const { newPeople } = await teacher.client.teaching.roster.import({ class: id, file: FOUR });

    expect(reading.counts).toEqual({ newAccounts: 4, joinsClass: 0, movesTeam: 0, nothing: 0, teams: 2 });
    expect(untouched.students).toBe(0);
    expect(newPeople).toHaveLength(4);
    const after = await teacher.client.teaching.classes.get({ class: id });
    expect(after.companies.map(({ name, members }) => [name, members.map((one) => one.name)])).toEqual([
      ['远帆', ['王小雨', '李明']],
      ['海岳', ['陈思远']],
    ]);
    expect(after.unplaced.map(({ name }) => name)).toEqual(['林雨桐']);
  });

  test('importing the same roster twice changes nothing, and a moved student moves', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { teacher, id } = await classOfFour(app);

    const again = await teacher.client.teaching.roster.import({ class: id, file: FOUR });
    await teacher.client.teaching.roster.import({ class: id, file: csv('2402,李明,,海岳') });

    expect(again.counts).toMatchObject({ newAccounts: 0, nothing: 4 });
    const { companies, students } = await teacher.client.teaching.classes.get({ class: id });
    expect(students).toBe(4);
    expect(companies.map(({ name, members }) => [name, members.length])).toEqual([
      ['远帆', 1],
      ['海岳', 2],
    ]);
  });

  test('a roster with faults imports nobody and names every fault in the reader’s language', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const teacher = await app.as('teacher');
    const { id } = await teacher.client.teaching.classes.create({ name: '跨境 2401' });
    const faulty = csv('2401,王小雨,,远帆', '2401,李明,,远帆', '2403,,,海岳');

    await expect(teacher.client.teaching.roster.import({ class: id, file: faulty })).rejects.toMatchObject({
      code: 'teaching.roster-has-faults',
      status: 422,
      data: {
        faultsInAll: 2,
        faults: [
          { row: 3, column: 'number', code: 'roster.twice', message: '第 3 行的“2401”与第 2 行重复' },
          { row: 4, column: 'name', code: 'roster.name-missing', message: '第 4 行没有姓名' },
        ],
      },
    });
    expect((await teacher.client.teaching.classes.get({ class: id })).students).toBe(0);
  });

  test('a draw puts everybody into companies of about the size asked for', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { teacher, id } = await classOfFour(app);

    const drawn = await teacher.client.teaching.classes.drawTeams({ class: id, size: 2, who: 'everybody' });

    expect(drawn.unplaced).toEqual([]);
    expect(drawn.companies.map(({ members }) => members.length)).toEqual([2, 2]);
    const people = new Set(drawn.companies.flatMap(({ members }) => members.map(({ number }) => number)));
    expect(people).toEqual(new Set(['2401', '2402', '2403', '2404']));
  });

  test('companies change places and names by hand, and nobody sits in two of them', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { teacher, id } = await classOfFour(app);
    const [first, second] = (await teacher.client.teaching.classes.get({ class: id })).companies;
    const all = [...(first?.members ?? []), ...(second?.members ?? [])].map((one) => one.id);
    const swapped = [
      { id: first?.id, name: '海岳', members: all.slice(0, 1) },
      { id: second?.id, name: '远帆', members: all.slice(1) },
    ];

    const after = await teacher.client.teaching.classes.arrangeTeams({ class: id, teams: swapped });
    const twice = teacher.client.teaching.classes.arrangeTeams({
      class: id,
      teams: swapped.map((one) => ({ ...one, members: all.slice(0, 1) })),
    });

    expect(after.companies.map(({ id: team, name, members }) => [team, name, members.length])).toEqual([
      [first?.id, '海岳', 1],
      [second?.id, '远帆', 2],
    ]);
    await expect(twice).rejects.toMatchObject({ code: 'teaching.in-two-teams', status: 409 });
  });

  test('an archived class is looked at and changed no more, until it is restored', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { teacher, id } = await classOfFour(app);
    const { classes, project } = teacher.client.teaching;
    await classes.change({ class: id, isArchived: true });

    const changes = [
      () => classes.drawTeams({ class: id, size: 2, who: 'everybody' }),
      () => classes.openWorld({ class: id, scenario: 'one-lesson', seed: 1 }),
      () => project.setDeadline({ class: id, deliverable: 'market-research', dueDay: 3 }),
      () => teacher.client.teaching.roster.import({ class: id, file: csv('2409,新同学,,') }),
    ];
    for (const change of changes)
      await expect(change()).rejects.toMatchObject({ code: 'teaching.class-is-archived', status: 409 });
    expect((await classes.get({ class: id })).students).toBe(4);

    await classes.change({ class: id, isArchived: false });
    expect((await classes.drawTeams({ class: id, size: 2, who: 'everybody' })).unplaced).toEqual([]);
  });

  test('the world of a class that is put away plays no further days', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { teacher, id } = await classOfFour(app);
    const { classes } = teacher.client.teaching;
    const { world } = await classes.openWorld({ class: id, scenario: 'one-lesson', seed: 1 });
    const stateOf = async () => (await teacher.client.market.worlds.get({ world: world ?? '' })).state;

    await classes.change({ class: id, name: '跨境 2401 春' });
    const renamed = await stateOf();
    await classes.change({ class: id, isArchived: true });

    expect([renamed, await stateOf()]).toEqual(['open', 'paused']);
  });

  test('a teacher sees no class of a colleague’s, a student none but their own, and an administrator all', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { id } = await classOfFour(app);
    const [colleague, stranger, administrator] = [
      await app.as('teacher'),
      await app.as('student'),
      await app.as('administrator'),
    ];

    for (const nobody of [colleague, stranger]) {
      await expect(nobody.client.teaching.classes.get({ class: id })).rejects.toMatchObject({
        code: 'teaching.not-your-class',
        status: 403,
      });
      expect(await nobody.client.teaching.classes.list()).toEqual([]);
    }
    await expect(colleague.client.teaching.classes.change({ class: id, name: 'mine' })).rejects.toMatchObject(
      { status: 403 },
    );
    expect((await administrator.client.teaching.classes.list()).map((one) => one.id)).toEqual([id]);
  });
});
