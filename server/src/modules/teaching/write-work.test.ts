import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp, type TestApp } from '../../testing/start-test-app.ts';
import { teachingContent } from '../curriculum/index.ts';

const deliverable = teachingContent().stages[0]?.deliverable.id ?? '';

/** A class with a company of two students, and one student of another company. */
async function scene(app: TestApp) {
  const teacher = await app.as('teacher');
  const [ann, ben, cat] = [
    await app.as('student', '安'),
    await app.as('student', '本'),
    await app.as('student', '凯'),
  ];
  const { id } = await teacher.client.teaching.classes.create({ name: '2401' });
  const rows = [
    '安,student2@school.test,远帆',
    '本,student3@school.test,远帆',
    '凯,student4@school.test,海岳',
  ];
  const file = new File([['姓名,邮箱,公司', ...rows].join('\n')], 'roster.csv');
  await teacher.client.teaching.roster.import({ class: id, file });
  const [company] = (await teacher.client.teaching.classes.get({ class: id })).companies;
  return { teacher, ann, ben, cat, place: { class: id, team: company?.id ?? '', deliverable } };
}

onBothDatabases('a deliverable', (given) => {
  test('what a member writes is kept, and handing it in closes that version', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { ann, ben, place } = await scene(app);

    const draft = await ann.client.teaching.project.saveDraft({ ...place, text: '初稿', version: 0 });
    const handedIn = await ben.client.teaching.project.handIn({ ...place, version: draft.version });
    const next = await ann.client.teaching.project.saveDraft({
      ...place,
      text: '第二稿',
      version: handedIn.version,
    });

    expect([draft.state, handedIn.state, next.state]).toEqual(['draft', 'handed-in', 'draft']);
    expect([draft.version, handedIn.version, next.version]).toEqual([1, 1, 2]);
    const [shown] = await ben.client.teaching.project.work(place);
    expect(shown).toMatchObject({
      text: '第二稿',
      changedBy: { name: '安' },
      handedIn: { version: 1, text: '初稿' },
    });
  });

  test('who writes over a newer version is told whose it is, and nothing is lost', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { ann, ben, place } = await scene(app);
    await ann.client.teaching.project.saveDraft({ ...place, text: '安写的', version: 0 });

    const late = ben.client.teaching.project.saveDraft({ ...place, text: '本写的', version: 0 });

    await expect(late).rejects.toMatchObject({
      code: 'teaching.changed-since',
      status: 409,
      data: { by: '安' },
    });
    expect((await ben.client.teaching.project.work(place))[0]?.text).toBe('安写的');
  });

  test('two members who write in turn leave a version each, and the slower is told', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { ann, ben, place } = await scene(app);
    const first = await ann.client.teaching.project.saveDraft({ ...place, text: '安写的', version: 0 });

    const second = await ben.client.teaching.project.saveDraft({
      ...place,
      text: '本改过',
      version: first.version,
    });
    const stale = ann.client.teaching.project.saveDraft({ ...place, text: '安又写', version: first.version });

    expect(second.version).toBe(2);
    await expect(stale).rejects.toMatchObject({ code: 'teaching.changed-since', data: { by: '本' } });
  });

  test('an empty page cannot be handed in, and another company neither reads nor writes it', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { ann, cat, teacher, place } = await scene(app);

    await expect(ann.client.teaching.project.handIn({ ...place, version: 0 })).rejects.toMatchObject({
      code: 'teaching.nothing-written',
    });
    await expect(cat.client.teaching.project.work(place)).rejects.toMatchObject({
      code: 'teaching.not-your-team',
      status: 403,
    });
    const theirs = cat.client.teaching.project.saveDraft({ ...place, text: '冒名', version: 0 });
    await expect(theirs).rejects.toMatchObject({ status: 403 });
    expect(
      (await teacher.client.teaching.project.allWork({ class: place.class })).every(
        ({ state }) => state === 'not-begun',
      ),
    ).toBe(true);
  });

  test('a deadline is the class’s own, and an unknown deliverable is refused', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { ann, teacher, place } = await scene(app);

    await teacher.client.teaching.project.setDeadline({ ...place, dueDay: 12 });
    const unknown = teacher.client.teaching.project.setDeadline({
      class: place.class,
      deliverable: 'poem',
      dueDay: 3,
    });

    await expect(unknown).rejects.toMatchObject({ code: 'teaching.no-such-deliverable', status: 404 });
    const stages = await ann.client.teaching.project.stages({ class: place.class });
    expect(stages[0]?.deliverables[0]?.dueDay).toBe(12);
  });
});
