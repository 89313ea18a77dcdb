import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp, type TestApp, type Visitor } from '../../testing/start-test-app.ts';
import { teachingContent } from '../curriculum/index.ts';

interface Scene {
  readonly id: string;
  readonly team: string;
  readonly teacher: Visitor;
  readonly mentor: Visitor;
  readonly ann: Visitor;
  readonly ben: Visitor;
}

const [stage] = teachingContent().stages;
const deliverable = stage?.deliverable.id ?? '';
const criteriaOf = (party: 'teacher' | 'mentor') =>
  teachingContent()
    .rubrics.filter((rubric) => rubric.deliverable === deliverable)
    .flatMap(({ criteria }) => criteria.filter((one) => one.party === party).map(({ id }) => id));
const all = (party: 'teacher' | 'mentor', score: number) =>
  criteriaOf(party).map((criterion) => ({ criterion, score }));

/** A class with one company of two, which has handed in its market research. */
async function classThatHandedIn(app: TestApp): Promise<Scene> {
  const [teacher, mentor] = [await app.as('teacher', '叶文海'), await app.as('mentor', '温若宁')];
  const [ann, ben] = [await app.as('student', '安'), await app.as('student', '本')];
  const { id } = await teacher.client.teaching.classes.create({ name: '2401' });
  await teacher.client.teaching.classes.setGuides({
    class: id,
    teachers: [teacher.personId],
    mentors: [mentor.personId],
  });
  const roster = new File(
    ['姓名,学号,邮箱,公司\n安,,student3@school.test,远帆\n本,,student4@school.test,远帆\n'],
    'r.csv',
  );
  await teacher.client.teaching.roster.import({ class: id, file: roster });
  const [company] = (await teacher.client.teaching.classes.get({ class: id })).companies;
  const team = company?.id ?? '';
  const place = { class: id, team, deliverable };
  const draft = await ann.client.teaching.project.saveDraft({ ...place, text: '先进美国。', version: 0 });
  await ann.client.teaching.project.handIn({ ...place, version: draft.version });
  return { id, team, teacher, mentor, ann, ben };
}

const everyRating = (members: readonly string[], score: (member: string) => number) =>
  members.flatMap((member) =>
    teachingContent().peerCriteria.map(({ id }) => ({ member, criterion: id, score: score(member) })),
  );

onBothDatabases('marks', (given) => {
  test('teacher and mentor mark on their own criteria, and the mark opens to what each of them gave', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { id, team, teacher, mentor, ann } = await classThatHandedIn(app);
    const work = { class: id, team, deliverable, workVersion: 1 };

    const waiting = await mentor.client.evaluation.toMark({ class: id });
    await teacher.client.evaluation.mark({ ...work, scores: all('teacher', 4), comment: '很好' });
    await mentor.client.evaluation.mark({ ...work, scores: all('mentor', 2), comment: '' });
    const mark = await ann.client.evaluation.studentMark({ class: id, student: ann.personId });

    expect(waiting[0]).toMatchObject({ deliverable, state: 'waiting' });
    const byParty = new Map(mark.parts.map((part) => [part.id, part.score]));
    expect([byParty.get('teacher'), byParty.get('mentor'), byParty.get('platform')]).toEqual([96, 65, null]);
    expect(mark.score).toBeCloseTo((96 * 30 + 65 * 25) / 55, 6);
    const rater = mark.parts[0]?.parts[0]?.parts[0]?.parts[0];
    expect(rater).toMatchObject({ kind: 'rater', name: { zh: '叶文海' }, values: { comment: '很好' } });
  });

  test('a correction is a new record, and the one it corrects no longer counts', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { id, team, teacher } = await classThatHandedIn(app);
    const work = { class: id, team, deliverable, workVersion: 1, comment: '' };
    const first = await teacher.client.evaluation.mark({ ...work, scores: all('teacher', 1) });

    const twice = teacher.client.evaluation.mark({ ...work, scores: all('teacher', 4) });
    await expect(twice).rejects.toMatchObject({ code: 'evaluation.marked-already', status: 409 });
    const second = await teacher.client.evaluation.mark({
      ...work,
      scores: all('teacher', 4),
      corrects: first.id,
    });

    expect(second.corrects).toBe(first.id);
    const standing = await teacher.client.evaluation.markings({ class: id, team });
    expect(standing.map((one) => one.id)).toEqual([second.id]);
  });

  test('who presses twice marks once, and rates team-mates as often as they like', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { id, team, teacher, ann, ben } = await classThatHandedIn(app);
    const work = { class: id, team, deliverable, workVersion: 1, comment: '', scores: all('teacher', 3) };
    const ratings = everyRating([ann.personId, ben.personId], () => 4);
    const twice = <T>(act: () => Promise<T>) => Promise.allSettled([act(), act()]);

    const marked = await twice(() => teacher.client.evaluation.mark(work));
    const rated = await twice(() => ann.client.evaluation.handInPeerSheet({ class: id, ratings }));

    expect(marked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(marked.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'evaluation.marked-already' },
    });
    expect(rated.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  test('a marking that leaves out a criterion, leaves the scale or judges an old version is refused', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { id, team, teacher } = await classThatHandedIn(app);
    const work = { class: id, team, deliverable, workVersion: 1, comment: '' };
    const mark = (change: object) =>
      teacher.client.evaluation.mark({ ...work, scores: all('teacher', 3), ...change });

    await expect(mark({ scores: all('teacher', 3).slice(1) })).rejects.toMatchObject({
      code: 'evaluation.criteria-missing',
    });
    await expect(mark({ scores: all('teacher', 9) })).rejects.toMatchObject({
      code: 'evaluation.score-off-scale',
    });
    await expect(mark({ scores: all('mentor', 3) })).rejects.toMatchObject({
      code: 'evaluation.criterion-unknown',
    });
    await expect(mark({ workVersion: 2 })).rejects.toMatchObject({
      code: 'evaluation.handed-in-anew',
      data: { version: 1 },
    });
    expect(await teacher.client.evaluation.markings({ class: id, team })).toEqual([]);
  });

  test('team-mates move a member, and nobody reads what another gave', async ({ onTestFinished }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { id, team, teacher, ann, ben } = await classThatHandedIn(app);
    await teacher.client.evaluation.mark({
      class: id,
      team,
      deliverable,
      workVersion: 1,
      scores: all('teacher', 3),
      comment: '',
    });
    const members = [ann.personId, ben.personId];

    const ratings = everyRating(members, (member) => (member === ann.personId ? 5 : 3));
    await ann.client.evaluation.handInPeerSheet({ class: id, ratings });
    const bens = await ben.client.evaluation.peerSheet({ class: id });
    const book = await teacher.client.evaluation.gradebook({ class: id });

    expect(bens.ratings).toEqual([]);
    const factors = new Map(book.map((row) => [row.student.id, row.peerFactor]));
    expect(factors.get(ann.personId)).toBeCloseTo(1.25, 9);
    expect(factors.get(ben.personId)).toBeCloseTo(0.75, 9);
  });

  test('a student sees their own mark only, and an incomplete sheet changes nothing', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { id, ann, ben } = await classThatHandedIn(app);

    const others = ann.client.evaluation.studentMark({ class: id, student: ben.personId });
    await expect(others).rejects.toMatchObject({ code: 'evaluation.not-your-mark', status: 403 });
    const some = everyRating([ann.personId], () => 5);
    await expect(ann.client.evaluation.handInPeerSheet({ class: id, ratings: some })).rejects.toMatchObject({
      code: 'evaluation.peers-incomplete',
    });
    expect((await ann.client.evaluation.peerSheet({ class: id })).handedInAt).toBeNull();
  });

  test('weights that do not add up are refused, and new ones compose every mark anew', async ({
    onTestFinished,
  }) => {
    const app = await startTestApp(given.database);
    onTestFinished(app.close);
    const { id, team, teacher, mentor } = await classThatHandedIn(app);
    const work = { class: id, team, deliverable, workVersion: 1, comment: '' };
    await teacher.client.evaluation.mark({ ...work, scores: all('teacher', 4) });
    await mentor.client.evaluation.mark({ ...work, scores: all('mentor', 1) });
    const weights = await teacher.client.evaluation.weights({ class: id });
    const set = (parties: typeof weights.parties) =>
      teacher.client.evaluation.setWeights({ class: id, weights: { ...weights, parties } });

    await expect(set({ teacher: 50, mentor: 50, platform: 50, peer: 0 })).rejects.toMatchObject({
      code: 'evaluation.parties-do-not-sum',
      data: { sum: 150 },
    });
    await set({ teacher: 100, mentor: 0, platform: 0, peer: 0 });

    const [row] = await teacher.client.evaluation.gradebook({ class: id });
    expect(row?.mark).toBeCloseTo(96, 9);
  });
});
