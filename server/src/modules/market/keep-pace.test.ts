import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { later } from '../../platform/clock.ts';
import { type Jobs, makeJobs } from '../../platform/jobs.ts';
import { makeLog } from '../../platform/log.ts';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { ring, setPace, setState } from './keep-pace.ts';
import { NOW, openLittleClass } from './testing/little-class.ts';
import { useEngine } from './testing/use-engine.ts';
import { paceQueue, playDaysQueue } from './world-jobs.ts';
import { getWorld } from './world-store.ts';

const HOUR = 60 * 60_000;
const HOURLY = { kind: 'every', minutes: 60 } as const;

onBothDatabases("a world's clock", (given) => {
  const used = useEngine(given);
  let jobs: Jobs;
  let world: string;

  beforeAll(async () => {
    jobs = makeJobs({ database: given.database, log: makeLog('silent'), clock: () => NOW });
    // Nobody plays here: what is wanted stays wanted, and can be counted.
    jobs.handle(playDaysQueue, 0, async () => {});
    jobs.handle(paceQueue, 0, async () => {});
    await jobs.start();
  });
  afterAll(() => jobs.stop());
  beforeEach(async () => {
    world = (await openLittleClass(given.db, used.engine)).world;
  });

  const at = (now: Date) => ({ jobs, now });
  const rings = (now: Date, due: Date) => ring(given.db, at(now), { world, at: due.toISOString() });

  test('wants one day when it rings, and is wound for the next', async () => {
    await setPace(given.db, at(NOW), world, HOURLY);
    const due = later(NOW, HOUR);

    await rings(due, due);
    await rings(due, due);

    expect(await getWorld(given.db, world)).toMatchObject({ wantedDay: 1, nextDayAt: later(due, HOUR) });
  });

  test('wants one day after a long sleep of the server, not all that were slept through', async () => {
    await setPace(given.db, at(NOW), world, HOURLY);
    const awake = later(NOW, 50 * HOUR);

    await rings(awake, later(NOW, HOUR));

    expect(await getWorld(given.db, world)).toMatchObject({ wantedDay: 1, nextDayAt: later(awake, HOUR) });
  });

  test('no longer heeds a ring from before it was set anew', async () => {
    await setPace(given.db, at(NOW), world, HOURLY);
    await setPace(given.db, at(NOW), world, { kind: 'every', minutes: 90 });

    await rings(later(NOW, HOUR), later(NOW, HOUR));

    expect(await getWorld(given.db, world)).toMatchObject({
      wantedDay: 0,
      nextDayAt: later(NOW, 1.5 * HOUR),
    });
  });

  test('stands still while the world is paused, and goes on when it is opened', async () => {
    await setPace(given.db, at(NOW), world, HOURLY);
    await setState(given.db, at(NOW), world, 'paused');
    await rings(later(NOW, HOUR), later(NOW, HOUR));
    expect(await getWorld(given.db, world)).toMatchObject({ wantedDay: 0, nextDayAt: null });

    const opened = later(NOW, 3 * HOUR);
    await setState(given.db, at(opened), world, 'open');

    expect(await getWorld(given.db, world)).toMatchObject({ state: 'open', nextDayAt: later(opened, HOUR) });
  });

  test('rings daily at the time on the wall, today if it is still to come', async () => {
    const morning = new Date(2026, 8, 1, 7, 0);
    await setPace(given.db, at(morning), world, { kind: 'daily', at: '07:30' });
    const today = (await getWorld(given.db, world)).nextDayAt;
    await setPace(given.db, at(morning), world, { kind: 'daily', at: '07:00' });
    const tomorrow = (await getWorld(given.db, world)).nextDayAt;

    expect(today).toEqual(new Date(2026, 8, 1, 7, 30));
    expect(tomorrow).toEqual(new Date(2026, 8, 2, 7, 0));
  });

  test('cannot be set in a world that has ended', async () => {
    await setState(given.db, at(NOW), world, 'ended');

    await expect(setPace(given.db, at(NOW), world, HOURLY)).rejects.toMatchObject({
      code: 'market.world-is-ended',
    });
    await expect(setState(given.db, at(NOW), world, 'open')).rejects.toMatchObject({
      code: 'market.world-is-ended',
    });
  });
});
