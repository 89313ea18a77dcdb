// Days as a teacher plays them: asked for over HTTP, played by jobs, told to the pages that are open.
import type { WorldNews } from '@portolan/contract/market';
import { gunzipSync } from 'node:zlib';
import { verifyJournal } from '@portolan/engine/files';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../platform/database/database.ts';
import { KINDS, openEmptyDatabase } from '../../platform/testing/database.ts';
import { startTestApp, type TestApp, type Visitor } from '../../testing/start-test-app.ts';
import { dayOfWorld } from './day-of-world.ts';
import { openWorld } from './open-world.ts';
import { changeWorld } from './world-store.ts';

const STORE = { kind: 'open-store', market: 'meridian-us' };

describe.each(KINDS)('playing on %s', (kind) => {
  let database: Database;
  let app: TestApp;
  let teacher: Visitor;
  let student: Visitor;
  let world: string;

  beforeAll(async () => {
    database = await openEmptyDatabase(kind);
    app = await startTestApp(database);
    teacher = await app.as('teacher');
    student = await app.as('student');
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });
  beforeEach(async () => {
    const opened = await openWorld(database.db, {
      schoolId: app.schoolId,
      name: '一堂课',
      scenario: 'one-lesson',
      seed: 11,
      teams: [{ name: '海风', members: [student.personId] }],
      watchers: [{ person: teacher.personId, part: 'teacher' }],
      now: new Date('2026-09-01T08:00:00Z'),
    });
    world = opened.id;
  });

  const worlds = () => teacher.client.market.worlds;

  /** Listens first, then acts, then collects news until one fits. */
  async function newsUntil(
    isLast: (news: WorldNews) => boolean,
    act: () => Promise<unknown>,
  ): Promise<WorldNews[]> {
    const heard: WorldNews[] = [];
    const stream = await student.client.market.worlds.watch({ world });
    await act();
    for await (const news of stream) {
      heard.push(news);
      if (isLast(news)) break;
    }
    return heard;
  }

  const isDay = (day: number) => (news: WorldNews) => news.kind === 'day-played' && news.day === day;

  test('a world leaves as a file that plays again to the last bit, wherever it is opened', async () => {
    const { decide } = student.client.market.companies;
    await decide({ world, company: 'team-1', decision: STORE });
    await newsUntil(isDay(3), () => worlds().playDays({ world, count: 3 }));

    const { body, headers } = await worlds().journalFile({ world });

    const lines = gunzipSync(await body.bytes())
      .toString()
      .trimEnd()
      .split('\n');
    expect(headers['content-disposition']).toContain('one-lesson-11.jsonl.gz');
    expect(await verifyJournal(lines)).toMatchObject({ kind: 'agrees', days: 3 });
    expect(lines[1]).toContain('open-store');
  });

  test('three days asked for come one after the other, and everybody hears of each', async () => {
    const heard = await newsUntil(isDay(3), () => worlds().playDays({ world, count: 3 }));

    expect(heard).toEqual([
      { kind: 'day-played', day: 1, daysAhead: 2 },
      { kind: 'day-played', day: 2, daysAhead: 1 },
      { kind: 'day-played', day: 3, daysAhead: 0 },
    ]);
    expect(await worlds().get({ world })).toMatchObject({
      day: 3,
      date: '2026-03-04',
      nextDate: '2026-03-05',
      daysAhead: 0,
      decidingFor: 4,
      state: 'open',
    });
    expect(await worlds().hashes({ world })).toHaveLength(3);
  });

  test('a world plays to its last day and ends there', async () => {
    await newsUntil(isDay(14), () => worlds().playDays({ world, count: 366 }));

    expect(await worlds().get({ world })).toMatchObject({ day: 14, nextDate: null, state: 'ended' });
    await expect(worlds().playDays({ world, count: 1 })).rejects.toMatchObject({
      code: 'market.world-is-ended',
    });
    await expect(
      student.client.market.companies.decide({ world, company: 'team-1', decision: STORE }),
    ).rejects.toMatchObject({ code: 'market.world-is-ended' });
  });

  test('a paused world plays nothing until it is opened again', async () => {
    await worlds().setState({ world, state: 'paused' });
    await expect(worlds().playDays({ world, count: 1 })).rejects.toMatchObject({
      code: 'market.world-is-paused',
    });

    await worlds().setState({ world, state: 'open' });
    const heard = await newsUntil(isDay(1), () => worlds().playDays({ world, count: 1 }));

    expect(heard).toHaveLength(1);
  });

  test('days come by themselves at the pace that was set, and no more once it is by hand', async () => {
    const MINUTES = 30;
    const paced = await worlds().setPace({ world, pace: { kind: 'every', minutes: MINUTES } });
    expect(paced.nextDayAt).toBe('2026-09-01T08:30:00.000Z');

    await newsUntil(isDay(1), async () => {
      app.pass(MINUTES * 60_000);
      await ringNow(database, world);
    });
    const stopped = await worlds().setPace({ world, pace: { kind: 'by-hand' } });

    expect(stopped).toMatchObject({ day: 1, nextDayAt: null });
  });
});

test.for(KINDS)(
  'on %s, days that were wanted are played by the next server, though their jobs are lost as in a restore',
  async (kind, { onTestFinished }) => {
    const database = await openEmptyDatabase(kind);
    onTestFinished(database.close);
    const { id } = await openWorld(database.db, {
      schoolId: 'school',
      name: '一堂课',
      scenario: 'one-lesson',
      seed: 11,
      teams: [],
      watchers: [],
      now: new Date('2026-09-01T08:00:00Z'),
    });
    await changeWorld(database.db, id, { wantedDay: 2 });

    const app = await startTestApp(database);
    onTestFinished(app.close);
    let played = 0;
    while (played < 2) played = await dayOfWorld(database.db, id);

    expect(played).toBe(2);
  },
);

/** Brings the clock of the jobs forward, which a test cannot wait for. */
async function ringNow({ pool }: Database, world: string): Promise<void> {
  await pool.query(
    `update pgboss.job set start_after = now() where name = 'market.pace' and data->>'world' = $1`,
    [world],
  );
}
