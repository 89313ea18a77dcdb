import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { startTestApp, type TestApp, type Visitor } from '../../testing/start-test-app.ts';
import { openWorld } from './open-world.ts';

onBothDatabases('what may strike a world', (given) => {
  let app: TestApp;
  let teacher: Visitor;
  let student: Visitor;
  beforeAll(async () => {
    app = await startTestApp(given.database);
    teacher = await app.as('teacher');
    student = await app.as('student');
  });
  afterAll(() => app.close());

  const open = async () => {
    const { id } = await openWorld(given.db, {
      schoolId: app.schoolId,
      name: '一堂课',
      scenario: 'first-light',
      seed: 11,
      teams: [{ name: '海风', members: [student.personId] }],
      watchers: [{ person: teacher.personId, part: 'teacher' }],
      now: new Date('2026-09-01T08:00:00Z'),
    });
    return id;
  };
  const stateOf = async (world: string, shock: string) =>
    (await teacher.client.market.interventions.shocks({ world })).find(({ id }) => id === shock);
  const strike = (world: string, shock: string) =>
    teacher.client.market.interventions.make({ world, intervention: { kind: 'strike-shock', shock } });

  test('waits until its teacher decides, can be taken back, and strikes but once', async () => {
    const world = await open();
    const before = await stateOf(world, 'port-strike');

    const line = await strike(world, 'port-strike');
    const decided = await stateOf(world, 'port-strike');
    const again = strike(world, 'port-strike');

    expect(before).toMatchObject({ state: 'waits', strikesOn: null, hitsOne: false });
    expect(decided).toMatchObject({ state: 'decided', strikesOn: 1 });
    await expect(again).rejects.toMatchObject({ status: 422 });
    await teacher.client.market.interventions.takeBack({ world, line: line.id });
    expect(await stateOf(world, 'port-strike')).toMatchObject({ state: 'waits' });
  });

  test('is nobody’s to see or to strike but those who lead', async () => {
    const world = await open();
    const { interventions } = student.client.market;

    await expect(interventions.shocks({ world })).rejects.toMatchObject({ status: 403 });
    await expect(
      interventions.make({ world, intervention: { kind: 'strike-shock', shock: 'port-strike' } }),
    ).rejects.toMatchObject({ status: 403 });
  });
});
