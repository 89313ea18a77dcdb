import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type Clock, later } from './clock.ts';
import { type Jobs, makeJobs, type Queue } from './jobs.ts';
import { makeLog } from './log.ts';
import { onBothDatabases, type TestDatabase } from './testing/database.ts';

const Day = z.object({ world: z.string(), day: z.number() });
type Day = z.infer<typeof Day>;

const days: Queue<Day> = { name: 'test-days', shape: Day, inTurn: true, mostSeconds: 60 };

/** Years behind the database's. */
const clock: Clock = () => new Date('2001-05-01T08:00:00Z');

type Cleaning = (clean: () => Promise<void>) => void;

async function start(
  given: TestDatabase,
  onTestFinished: Cleaning,
  handler: (day: Day) => Promise<void>,
): Promise<Jobs> {
  const jobs = makeJobs({ database: given.database, log: makeLog('silent'), clock });
  jobs.handle(days, 2, handler);
  await jobs.start();
  onTestFinished(() => jobs.stop());
  return jobs;
}

/** Resolves when as many jobs were done as are waited for. */
function collect(many: number): { done: string[]; all: Promise<void>; add(day: Day): void } {
  const done: string[] = [];
  const { promise: all, resolve } = Promise.withResolvers<void>();
  const add = ({ world, day }: Day) => {
    done.push(`${world}${day}`);
    if (done.length === many) resolve();
  };
  return { done, all, add };
}

onBothDatabases('jobs', (given) => {
  test('of one world are done one after the other and in order', async ({ onTestFinished }) => {
    const { done, all, add } = collect(6);
    const active = new Set<string>();
    let overlaps = 0;
    const jobs = await start(given, onTestFinished, async (day) => {
      if (active.has(day.world)) overlaps += 1;
      active.add(day.world);
      await new Promise((resolve) => setImmediate(resolve));
      active.delete(day.world);
      add(day);
    });

    for (const day of [1, 2, 3])
      for (const world of ['a', 'b']) await jobs.send(days, { world, day }, { key: world });
    await all;

    expect(overlaps).toBe(0);
    for (const world of ['a', 'b'])
      expect(done.filter((name) => name.startsWith(world))).toEqual([1, 2, 3].map((day) => `${world}${day}`));
  });

  test('exist only if the transaction that sends them does', async ({ onTestFinished }) => {
    const { done, all, add } = collect(2);
    const jobs = await start(given, onTestFinished, async (day) => add(day));

    const undone = given.db.transaction(async (db) => {
      await jobs.send(days, { world: 'a', day: 1 }, { key: 'a', db });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await given.db.transaction((db) => jobs.send(days, { world: 'a', day: 2 }, { key: 'a', db }));
    await jobs.send(days, { world: 'a', day: 3 }, { key: 'a' });
    await all;

    expect(done).toEqual(['a2', 'a3']);
  });

  test('that fail are tried again, and those behind them wait their turn', async ({ onTestFinished }) => {
    const { done, all, add } = collect(2);
    let tries = 0;
    const jobs = await start(given, onTestFinished, async (day) => {
      tries += 1;
      if (tries === 1) throw new Error('the first try fails');
      add(day);
    });

    await jobs.send(days, { world: 'a', day: 1 }, { key: 'a' });
    await jobs.send(days, { world: 'a', day: 2 }, { key: 'a' });
    await all;

    expect(done).toEqual(['a1', 'a2']);
  });

  test('that are only to be there are sent once, and again when they are over', async ({
    onTestFinished,
  }) => {
    const { done, all, add } = collect(2);
    const idle = makeJobs({ database: given.database, log: makeLog('silent'), clock });
    idle.handle(days, 0, async () => {});
    await idle.start();
    for (const _ of [1, 2]) await idle.ensure(days, { world: 'a', day: 1 }, { key: 'a' });
    await idle.stop();

    const jobs = await start(given, onTestFinished, async (day) => add(day));
    await jobs.send(days, { world: 'a', day: 2 }, { key: 'a' });
    await all;

    expect(done).toEqual(['a1', 'a2']);
  });

  test('wait for their hour by the clock of this process, whatever the database takes the time to be', async ({
    onTestFinished,
  }) => {
    const { done, all, add } = collect(1);
    const jobs = await start(given, onTestFinished, async (day) => add(day));

    await jobs.send(days, { world: 'later', day: 1 }, { key: 'later', notBefore: later(clock(), 60_000) });
    await jobs.send(days, { world: 'now', day: 1 }, { key: 'now', notBefore: clock() });
    await all;

    const { rows } = await given.db.execute(sql`
      select extract(epoch from start_after - created_on)::int as wait from pgboss.job
      where name = ${days.name} and singleton_key = 'later'`);
    expect(done).toEqual(['now1']);
    expect(rows).toEqual([{ wait: 60 }]);
  });

  test('that nobody finished, because the process was killed, are done by the next', async ({
    onTestFinished,
  }) => {
    const before = makeJobs({ database: given.database, log: makeLog('silent'), clock });
    before.handle(days, 0, async () => {});
    await before.start();
    await before.send(days, { world: 'a', day: 1 }, { key: 'a' });
    await before.stop();
    await given.db.execute(sql`
      update pgboss.job set state = 'active', started_on = now() - interval '1 minute', heartbeat_on = now() - interval '1 minute'
      where name = ${days.name}`);

    const { done, all, add } = collect(1);
    await start(given, onTestFinished, async (day) => add(day));
    await all;

    expect(done).toEqual(['a1']);
  });
});
