import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Jobs } from '../../platform/jobs.ts';
import { makeJobs } from '../../platform/jobs.ts';
import { makeLog } from '../../platform/log.ts';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { askWhatIf, type Question } from './ask-what-if.ts';
import { after, type Engine, startEngine } from './engine.ts';
import { furnishDemoWorld } from './furnish-demo-world.ts';
import { type JournalRow, pageOfJournal } from './journal-store.ts';
import { playWhatIf } from './play-what-if.ts';
import { companyDaysOf } from './record-store.ts';
import { replayWorld } from './replay-world.ts';
import { callerNamed, NOW } from './testing/little-class.ts';
import { findWhatIf, moveOn } from './what-if-store.ts';
import { whatIfQueue } from './world-jobs.ts';
import { findWorld, getWorld } from './world-store.ts';

const DAYS = 9;
const log = makeLog('silent');

onBothDatabases('a what-if', (given) => {
  let engine: Engine;
  let jobs: Jobs;
  let world: string;
  let priced: JournalRow;

  beforeAll(async () => {
    engine = startEngine(given.db);
    jobs = makeJobs(given.database, log);
    jobs.handle(whatIfQueue, 1, async () => {});
    await jobs.start();
  });
  afterAll(async () => {
    await jobs.stop();
    await engine.close();
  });
  beforeEach(async () => {
    const opened = await furnishDemoWorld(given.db, {
      schoolId: 'school',
      name: '一堂课',
      scenario: 'one-lesson',
      seed: 7,
      days: DAYS,
      teams: [
        { name: '海风', members: ['an'], plays: 'price-follower', strength: 4 },
        { name: '远帆', members: ['chen'], plays: 'quality-leader', strength: 4 },
      ],
      now: NOW,
    });
    world = opened.id;
    const { rows } = await pageOfJournal(given.db, world, 'team-1', { limit: 500, offset: 0 });
    const listing = rows.findLast(({ kind }) => kind === 'write-listing');
    if (!listing) throw new Error('The company has written no listing');
    priced = listing;
  });

  const ask = async (question: Omit<Question, 'company'>, company = 'team-1') =>
    askWhatIf(
      { db: given.db, engine, jobs, caller: callerNamed('an'), language: 'zh', now: NOW },
      await getWorld(given.db, world),
      { company, ...question },
    );
  const play = async (id: string) => {
    await playWhatIf({ db: given.db, engine, log }, id, new AbortController().signal);
    return findWhatIf(given.db, id);
  };
  const atPrice = (price: number) => ({
    kind: 'replace' as const,
    line: priced.id,
    decision: { ...priced.decision, price },
  });

  test('about a price shows both histories, who changed, and leaves the world as it is', async () => {
    const before = await findWorld(given.db, world);
    const asked = await ask({ change: atPrice(50_000) });

    const answered = await play(asked.id);

    const real = await companyDaysOf(given.db, { worldId: world, company: 'team-1' }, { from: priced.day });
    const { result } = answered ?? {};
    expect(answered).toMatchObject({ state: 'done', perThousandDone: 1000 });
    expect(result).toMatchObject({ from: priced.day, until: DAYS });
    expect(result?.asItWas.map(({ orders, revenue, cash }) => ({ orders, revenue, cash }))).toEqual(
      real.map(({ orders, revenue, bank }) => ({ orders, revenue, cash: bank })),
    );
    const ordersIn = (side: 'asItWas' | 'changed') =>
      result?.[side].reduce((sum, { orders }) => sum + orders, 0) ?? 0;
    expect(ordersIn('changed')).toBeLessThan(ordersIn('asItWas'));
    expect(ordersIn('changed') - ordersIn('asItWas')).toBe(
      (result?.buyers.gained ?? 0) - (result?.buyers.lost ?? 0),
    );
    expect(
      result?.switches.some(({ before: was, order }) => was?.company === 'team-1' && order !== null),
    ).toBe(true);
    expect(await findWorld(given.db, world)).toEqual(before);
    expect((await replayWorld(given.db, engine, world)).differences).toEqual([]);
  });

  test('that changes nothing finds nothing changed', async () => {
    const { price = 0 } = priced.decision as { price?: number };
    const asked = await ask({ change: atPrice(price) });

    const answered = await play(asked.id);

    expect(answered?.result).toMatchObject({ buyers: { gained: 0, lost: 0 }, money: [], switches: [] });
    expect(answered?.result?.changed).toEqual(answered?.result?.asItWas);
  });

  test('that is given up is not played, and stays given up', async () => {
    const asked = await ask({ change: { kind: 'drop', line: priced.id } });
    await moveOn(given.db, asked.id, { state: 'cancelled' });

    const after = await play(asked.id);

    expect(after).toMatchObject({ state: 'cancelled', result: null });
  });

  test('that is given up while it is played stops at the next day', async () => {
    const opened = await getWorld(given.db, world);
    const changed = { day: 1, change: { with: [{ day: 1, company: 'team-1', decision: { kind: 'none' } }] } };
    const giveUp = new AbortController();
    const days: number[] = [];

    const result = await engine.whatIfs.run(
      'whatIf',
      { ...after(opened, 0), company: 'team-1', until: DAYS, changed },
      {
        signal: giveUp.signal,
        onProgress: (done) => {
          days.push(done);
          giveUp.abort();
        },
      },
    );

    expect(result).toBeNull();
    expect(days.length).toBeLessThan(DAYS);
  });

  test('is about the own past only, and about what could have been decided then', async () => {
    const { rows } = await pageOfJournal(given.db, world, 'team-2', { limit: 1, offset: 0 });
    const theirs = rows[0]?.id ?? '';
    const store = { kind: 'open-store', market: 'meridian-us' };

    await expect(ask({ change: { kind: 'drop', line: theirs } })).rejects.toMatchObject({
      code: 'market.no-such-decision',
    });
    await expect(ask({ change: { kind: 'add', day: DAYS + 1, decision: store } })).rejects.toMatchObject({
      code: 'market.not-yet-played',
    });
    await expect(ask({ change: { kind: 'drop', line: priced.id }, until: DAYS + 1 })).rejects.toMatchObject({
      code: 'market.not-yet-played',
    });
    await expect(
      ask({ change: { kind: 'add', day: 1, decision: { kind: 'set-price', listing: 1, price: 1 } } }),
    ).rejects.toMatchObject({
      code: 'market.change-refused',
      data: { faults: [{ message: expect.stringMatching(/\p{Script=Han}/u) }] },
    });
  });

  test('waits when a company has asked too many', async () => {
    const change = { kind: 'drop', line: priced.id } as const;
    for (let asked = 0; asked < 3; asked++) await ask({ change });

    await expect(ask({ change })).rejects.toMatchObject({ code: 'market.too-many-what-ifs' });
  });
});
