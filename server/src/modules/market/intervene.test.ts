import { expect, test } from 'vitest';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { intervene } from './intervene.ts';
import { interventionsIn, pageOfJournal } from './journal-store.ts';
import { playDay } from './play-day.ts';
import { replayWorld } from './replay-world.ts';
import { makeSeeStatements } from './see-statements.ts';
import { takeBack, takeBackIntervention } from './take-back.ts';
import { callerNamed, DEAR, GOODS, type Name, NOW, useLittleClass } from './testing/little-class.ts';
import { getWorld } from './world-store.ts';

const HELP = { kind: 'rescue', company: 'team-1', amount: 50_000_000, as: 'capital' } as const;

onBothDatabases('an intervention', (given) => {
  const lesson = useLittleClass(given);
  const { open } = lesson;
  const does = (name: Name, intervention: { kind: string; [field: string]: unknown } = HELP) =>
    intervene(
      { db: given.db, engine: lesson.engine, caller: callerNamed(name), language: 'zh', now: NOW },
      { world: lesson.room.world, intervention },
    );
  const statements = async (company: string, month?: string) =>
    makeSeeStatements(lesson.engine)(given.db, await getWorld(given.db, lesson.room.world), {
      company,
      month,
    });

  test('of the teacher stands in the journal of the company that it is done to, and is played and replayed', async () => {
    const { world, playing } = await open();
    await does('teacher');

    await playDay(playing, world, 1);

    const { rows } = await pageOfJournal(given.db, world, 'team-1', { limit: 10, offset: 0 });
    expect(rows).toMatchObject([{ author: 'teacher', kind: 'rescue', personId: 'teacher', state: 'played' }]);
    const { balanceSheet } = (await statements('team-1')).statements;
    expect(balanceSheet.capital).toBe(
      (await statements('team-2')).statements.balanceSheet.capital + HELP.amount,
    );
    expect(await replayWorld(given.db, lesson.engine, world)).toMatchObject({ days: 1, differences: [] });
  });

  test('that waits counts for what its company may decide', async () => {
    const { decides } = await open();
    await decides('an', DEAR);
    await expect(decides('an', DEAR)).rejects.toMatchObject({ code: 'market.decision-refused' });

    await does('teacher');

    await expect(decides('an', DEAR)).resolves.toMatchObject({ author: 'company', state: 'waiting' });
  });

  test.each([
    ['an', 'market.only-teachers-play'],
    ['mentor', 'market.only-teachers-play'],
    ['colleague', 'market.not-your-world'],
    ['stranger', 'market.not-your-world'],
  ] as const)('of %s is refused: %s', async (name, code) => {
    await open();

    await expect(does(name)).rejects.toMatchObject({ code });
    expect(await interventionsIn(given.db, lesson.room.world)).toEqual([]);
  });

  test.each([
    ['on nobody', { ...HELP, company: 'team-9' }, 'intervention.unknown-company'],
    ['of nothing', { ...HELP, amount: 0 }, 'shape.too-small'],
    ['of no known kind', { kind: 'set-price' }, 'intervention.unknown-kind'],
  ])('%s is refused with the reason, and leaves no line', async (_, intervention, code) => {
    await open();

    await expect(does('teacher', intervention)).rejects.toMatchObject({
      code: 'market.intervention-refused',
      data: { faults: [{ code, message: expect.stringMatching(/\p{Script=Han}/u) }] },
    });
    expect(await interventionsIn(given.db, lesson.room.world)).toEqual([]);
  });

  test('cannot be sent as a decision, and its company cannot take it back', async () => {
    const { decides, world } = await open();
    const { id: line } = await does('teacher');
    const by = (name: Name) => ({ caller: callerNamed(name), now: NOW });

    await expect(decides('an', HELP)).rejects.toMatchObject({
      data: { faults: [{ code: 'decision.unknown-kind' }] },
    });
    await expect(takeBack(given.db, by('an'), { world, company: 'team-1', line })).rejects.toMatchObject({
      code: 'market.no-such-decision',
    });
    await expect(takeBackIntervention(given.db, by('an'), { world, line })).rejects.toMatchObject({
      code: 'market.only-teachers-play',
    });
    expect(await takeBackIntervention(given.db, by('teacher'), { world, line })).toMatchObject({
      state: 'taken-back',
      takenBackBy: 'teacher',
    });
  });

  test('statements of a month and to date tie to what was posted', async () => {
    const { world, playing, decides } = await open();
    await decides('an', GOODS);
    await playDay(playing, world, 1);

    const { months, statements: toDate } = await statements('team-1');

    expect(months).toHaveLength(1);
    const { assets, netAssets, capital, earned, earnedBefore } = toDate.balanceSheet;
    expect(assets.find(({ account }) => account === 'stock-under-way')?.amount).toBeGreaterThan(0);
    expect(capital + earned + earnedBefore).toBe(netAssets);
    expect(toDate.cashFlow.closing).toBe(assets.find(({ account }) => account === 'bank')?.amount);
    await expect(statements('team-1', '1999-01')).rejects.toMatchObject({ code: 'market.no-such-month' });
  });
});
