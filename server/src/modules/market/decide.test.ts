import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { closeDay } from './day-store.ts';
import { decisionsByPerson, pageOfJournal } from './journal-store.ts';
import { playDay } from './play-day.ts';
import { companiesOnDay } from './record-store.ts';
import { world as worldTable } from './tables.ts';
import { takeBack } from './take-back.ts';
import { callerNamed, DEAR, GOODS, GOODS_COST, NOW, useLittleClass } from './testing/little-class.ts';
import { changeWorld, findWorld } from './world-store.ts';

onBothDatabases('a decision', (given) => {
  const lesson = useLittleClass(given);
  const { open } = lesson;
  const journal = async (company = 'team-1') =>
    (await pageOfJournal(given.db, lesson.room.world, company, { limit: 50, offset: 0 })).rows;
  const takeBackAs = (name: 'an' | 'bo' | 'chen', line: string, company = 'team-1') =>
    takeBack(given.db, { caller: callerNamed(name), now: NOW }, { world: lesson.room.world, company, line });

  test('is written with who and when, for the next day', async () => {
    const { decides } = await open();

    await decides('an', GOODS);
    await decides('bo', { kind: 'open-store', market: 'meridian-us' });

    expect(await journal()).toMatchObject([
      { seq: 2, day: 1, personId: 'bo', kind: 'open-store', at: NOW, state: 'waiting' },
      { seq: 1, day: 1, personId: 'an', kind: 'order-goods', decision: GOODS },
    ]);
  });

  test.each([
    ['of no known kind', { kind: 'print-money' }, 'kind', 'decision.unknown-kind'],
    ['with a field misspelt', { ...GOODS, unit: 5 }, 'unit', 'shape.unknown-field'],
    ['below zero', { ...GOODS, units: -GOODS.units }, 'units', 'shape.too-small'],
    ['below the smallest order', { ...GOODS, units: 1 }, 'units', 'decision.below-minimum'],
    ['beyond the money', { ...GOODS, units: 1_000_000 }, 'units', 'decision.not-affordable'],
    ['about goods nobody sells', { ...GOODS, product: 'moon-rock' }, 'product', 'decision.unknown-product'],
  ])('%s is refused with the place and the reason, and leaves no line', async (_, decision, path, code) => {
    const { decides } = await open();

    const refused = decides('an', decision);

    await expect(refused).rejects.toMatchObject({
      code: 'market.decision-refused',
      status: 422,
      data: { faults: [{ path, code, message: expect.stringMatching(/\p{Script=Han}/u) }] },
    });
    expect(await journal()).toEqual([]);
    expect(await findWorld(given.db, lesson.room.world)).toMatchObject({ lines: 0 });
  });

  test('that spends money already promised on the same evening is refused', async () => {
    const { decides } = await open();
    await decides('an', DEAR);

    await expect(decides('bo', DEAR)).rejects.toMatchObject({ code: 'market.decision-refused' });
    expect(await journal()).toHaveLength(1);
  });

  test('sent twice in the same moment is judged one after the other: the money is there once', async () => {
    const { decides } = await open();

    const sent = await Promise.allSettled([decides('an', DEAR), decides('bo', DEAR)]);

    expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await journal()).toHaveLength(1);
  });

  test('that arrives while the next day is being played is for the day after it', async () => {
    const { decides, playing } = await open();
    await decides('an', GOODS);
    await closeDay(given.db, lesson.room.world, 1);

    const late = await decides('an', { kind: 'open-store', market: 'meridian-us' });
    await expect(
      decides('an', { kind: 'open-store', market: 'meridian-us' }, { day: 1 }),
    ).rejects.toMatchObject({
      code: 'market.day-is-closed',
      data: { day: 1, next: 2 },
    });
    await playDay(playing, lesson.room.world, 1);

    expect(late.day).toBe(2);
    expect(await journal()).toMatchObject([
      { kind: 'open-store', day: 2, state: 'waiting' },
      { kind: 'order-goods', day: 1, state: 'played' },
    ]);
  });

  test('may be taken back by a colleague until its day is closed, and stays in the journal', async () => {
    const { decides, playing } = await open();
    const first = await decides('an', GOODS);
    const second = await decides('an', GOODS);

    await takeBackAs('bo', first.id);
    await expect(takeBackAs('bo', first.id)).rejects.toMatchObject({ code: 'market.decision-is-taken-back' });
    await expect(takeBackAs('chen', second.id)).rejects.toMatchObject({ code: 'market.not-your-company' });
    await expect(takeBackAs('chen', second.id, 'team-2')).rejects.toMatchObject({
      code: 'market.no-such-decision',
    });
    await closeDay(given.db, lesson.room.world, 1);
    await expect(takeBackAs('bo', second.id)).rejects.toMatchObject({ code: 'market.decision-is-played' });
    await playDay(playing, lesson.room.world, 1);
    await expect(takeBackAs('an', second.id)).rejects.toMatchObject({ code: 'market.decision-is-played' });

    expect(await journal()).toMatchObject([
      { id: second.id, state: 'played', takenBackBy: null },
      { id: first.id, state: 'taken-back', takenBackBy: 'bo', takenBackAt: NOW },
    ]);
    const [own] = (await companiesOnDay(given.db, lesson.room.world, 1)).filter(
      ({ company }) => company === 'team-1',
    );
    expect(own?.stock).toBe(GOODS_COST);
  });

  test('for another company, from a teacher or from a stranger is refused', async () => {
    const { decides } = await open();

    await expect(decides('an', GOODS, { company: 'team-2' })).rejects.toMatchObject({
      code: 'market.not-your-company',
    });
    await expect(decides('teacher', GOODS)).rejects.toMatchObject({ code: 'market.only-members-decide' });
    await expect(decides('stranger', GOODS)).rejects.toMatchObject({ code: 'market.not-your-world' });
    expect(await journal()).toEqual([]);
  });

  test('that could only be carried out after the last day is refused', async () => {
    const { decides } = await open();
    await given.db.update(worldTable).set({ lastDay: 1 });
    await closeDay(given.db, lesson.room.world, 1);

    await expect(decides('an', GOODS)).rejects.toMatchObject({ code: 'market.world-is-ended' });
  });

  test('for a world that has ended is refused', async () => {
    const { decides } = await open();
    await changeWorld(given.db, lesson.room.world, { state: 'ended' });

    await expect(decides('an', GOODS)).rejects.toMatchObject({ code: 'market.world-is-ended' });
  });

  test('counts for the person who made it, but not once it is taken back', async () => {
    const { decides } = await open();
    await decides('an', GOODS);
    await decides('an', { kind: 'open-store', market: 'meridian-us' });
    const regretted = await decides('bo', GOODS);
    await takeBackAs('bo', regretted.id);

    const counted = await decisionsByPerson(given.db, lesson.room.world, NOW);

    expect(counted).toEqual([
      {
        person: 'an',
        decisions: 2,
        recent: 2,
        byKind: { 'order-goods': 1, 'open-store': 1 },
        activeDays: 1,
        lastAt: NOW,
      },
    ]);
  });
});
