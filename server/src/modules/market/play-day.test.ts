import { expect, test } from 'vitest';
import { liveHere } from '../../platform/live.ts';
import { makeLog } from '../../platform/log.ts';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { daysOf, snapshotUpTo } from './day-store.ts';
import { after, startEngine } from './engine.ts';
import { pageOfJournal } from './journal-store.ts';
import { EngineThreadLost } from './engine-threads.ts';
import { playDay } from './play-day.ts';
import { playWantedDays } from './play-wanted-days.ts';
import { world as worldTable } from './tables.ts';
import { companiesOnDay } from './record-store.ts';
import { GOODS, GOODS_COST, NOW, useLittleClass } from './testing/little-class.ts';
import { changeWorld, findWorld, getWorld } from './world-store.ts';

onBothDatabases('days', (given) => {
  const lesson = useLittleClass(given);

  test('a day writes its hash, its books and the decisions it carried out', async () => {
    const { world, playing, decides } = await lesson.open();
    await decides('an', GOODS);

    const isWritten = await playDay(playing, world, 1);

    expect(isWritten).toBe(true);
    expect(await daysOf(given.db, world)).toMatchObject([
      { day: 1, hash: expect.stringMatching(/^[0-9a-f]{16}$/), playedAt: NOW },
    ]);
    const { rows } = await pageOfJournal(given.db, world, 'team-1', { limit: 10, offset: 0 });
    expect(rows).toMatchObject([{ day: 1, state: 'played', personId: 'an', decision: GOODS }]);
    const figures = new Map((await companiesOnDay(given.db, world, 1)).map((row) => [row.company, row]));
    expect(figures.get('team-1')?.bank).toBeLessThan(figures.get('team-2')?.bank ?? 0);
    expect(figures.get('team-1')?.stock).toBe(GOODS_COST);
  });

  test('a day that two workers play at once is written once', async () => {
    const { world, playing, decides } = await lesson.open();
    await decides('chen', GOODS);

    const written = await Promise.all([playDay(playing, world, 1), playDay(playing, world, 1)]);

    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await daysOf(given.db, world)).toHaveLength(1);
    expect((await findWorld(given.db, world))?.day).toBe(1);
  });

  test('jobs may come in any order: only the next day is ever played', async () => {
    const { world, playing } = await lesson.open();

    const written = [];
    for (const day of [3, 1, 1, 3, 2, 2, 3]) written.push(await playDay(playing, world, day));

    expect(written).toEqual([false, true, false, false, true, false, true]);
    expect((await daysOf(given.db, world)).map(({ day }) => day)).toEqual([1, 2, 3]);
  });

  test('the same decisions make the same days, whatever is kept of them', async () => {
    const first = await lesson.open();
    const second = await lesson.open();
    for (const { decides } of [first, second]) await decides('an', GOODS);
    for (let day = 1; day <= 9; day++) await playDay(first.playing, first.world, day);
    const another = startEngine(given.db);
    for (let day = 1; day <= 9; day++) {
      await playDay(
        { ...second.playing, engine: day % 2 === 0 ? lesson.engine : another },
        second.world,
        day,
      );
    }
    await another.close();

    const hashes = async (world: string) => (await daysOf(given.db, world)).map(({ hash }) => hash);

    expect(await hashes(second.world)).toEqual(await hashes(first.world));
    const kept = async (day: number) => (await snapshotUpTo(given.db, first.world, day)).day;
    expect([await kept(1), await kept(2), await kept(8)]).toEqual([0, 2, 8]);
  });

  test('a paused world plays nothing, and a decision waits with it', async () => {
    const { world, playing, decides } = await lesson.open();
    await changeWorld(given.db, world, { state: 'paused' });
    await decides('an', GOODS);

    const isWritten = await playDay(playing, world, 1);

    expect(isWritten).toBe(false);
    expect(await findWorld(given.db, world)).toMatchObject({ day: 0, closedDay: 0 });
  });

  test('a world that another engine has played is paused with its fault, until it is opened again', async () => {
    const { world, playing } = await lesson.open();
    await changeWorld(given.db, world, { wantedDay: 3 });
    await given.db.update(worldTable).set({ engine: 'of old' });

    await playWantedDays(
      { ...playing, live: liveHere(), log: makeLog('silent') },
      world,
      new AbortController().signal,
    );

    expect(await findWorld(given.db, world)).toMatchObject({
      day: 0,
      state: 'paused',
      fault: 'market.day-failed',
      wantedDay: 0,
    });
  });

  test('a thread that is lost takes no world with it: the day is played by another', async () => {
    const lost = startEngine(given.db);
    const { world, playing } = await lesson.open();
    const opened = await getWorld(given.db, world);

    const begun = lost.days.run('playDay', { ...after(opened, 0), journal: [] });
    const outcome = begun.catch((error: unknown) => error);
    await lost.close();

    expect(await outcome).toBeInstanceOf(EngineThreadLost);
    expect(await playDay(playing, world, 1)).toBe(true);
  });
});
