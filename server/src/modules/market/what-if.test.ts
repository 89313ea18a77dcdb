import { beforeEach, expect, test } from 'vitest';
import { makeLog } from '../../platform/log.ts';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { askWhatIf, type Question } from './ask-what-if.ts';
import { after } from './engine.ts';
import { type JournalRow, pageOfJournal } from './journal-store.ts';
import { playWhatIf } from './play-what-if.ts';
import { companyDaysOf } from './record-store.ts';
import { replayWorld } from './replay-world.ts';
import { callerNamed, NOW } from './testing/little-class.ts';
import { playedLesson } from './testing/played-lesson.ts';
import { useEngine } from './testing/use-engine.ts';
import { useJobs } from './testing/use-jobs.ts';
import { findWhatIf, moveOn, type WhatIfRow } from './what-if-store.ts';
import { whatIfQueue } from './world-jobs.ts';
import { changeWorld, findWorld, getWorld } from './world-store.ts';

const DAYS = 9;

const pastOf = (asked: WhatIfRow | undefined) => (asked?.result?.kind === 'past' ? asked.result : undefined);
const log = makeLog('silent');

onBothDatabases('a what-if', (given) => {
  const used = useEngine(given);
  const sent = useJobs(given, whatIfQueue);
  let world: string;
  let priced: JournalRow;

  beforeEach(async () => {
    world = await playedLesson(given.db, { days: DAYS, strengths: [4, 4] });
    const { rows } = await pageOfJournal(given.db, world, 'team-1', { limit: 500, offset: 0 });
    const listing = rows.findLast(({ kind }) => kind === 'write-listing');
    if (!listing) throw new Error('The company has written no listing');
    priced = listing;
  });

  const ask = async (question: Omit<Question, 'company'>, company = 'team-1') =>
    askWhatIf(
      {
        db: given.db,
        engine: used.engine,
        jobs: sent.jobs,
        caller: callerNamed('an'),
        language: 'zh',
        now: NOW,
      },
      await getWorld(given.db, world),
      { company, ...question },
    );
  const play = async (id: string) => {
    await playWhatIf({ db: given.db, engine: used.engine, log }, id, new AbortController().signal);
    return findWhatIf(given.db, id);
  };
  const atPrice = (price: number) => ({
    kind: 'replace' as const,
    line: priced.id,
    decision: { ...priced.decision, price },
  });

  test('about a price shows both histories, who changed, and leaves the world as it is', async () => {
    const before = await findWorld(given.db, world);
    const asked = await ask({ changes: [atPrice(50_000)] });

    const answered = await play(asked.id);

    const real = await companyDaysOf(given.db, { worldId: world, company: 'team-1' }, { from: priced.day });
    const result = pastOf(answered);
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
    expect((await replayWorld(given.db, used.engine, world)).differences).toEqual([]);
  });

  test('that changes nothing finds nothing changed', async () => {
    const { price = 0 } = priced.decision as { price?: number };
    const asked = await ask({ changes: [atPrice(price)] });

    const result = pastOf(await play(asked.id));

    expect(result).toMatchObject({ buyers: { gained: 0, lost: 0 }, money: [], switches: [], difference: 0 });
    expect(result?.changed).toEqual(result?.asItWas);
  });

  test('that is given up is not played, and stays given up', async () => {
    const asked = await ask({ changes: [{ kind: 'drop', line: priced.id }] });
    await moveOn(given.db, asked.id, { state: 'cancelled' });

    const after = await play(asked.id);

    expect(after).toMatchObject({ state: 'cancelled', result: null });
  });

  test('that is given up while it is played stops at the next day', async () => {
    const opened = await getWorld(given.db, world);
    const changed = {
      day: 1,
      last: 1,
      isPlan: false,
      change: { with: [{ day: 1, company: 'team-1', decision: { kind: 'none' } }] },
      places: { added: [0], dropped: [] },
    };
    const giveUp = new AbortController();
    const days: number[] = [];

    const result = await used.engine.whatIfs.run(
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

    const code = (refused: string) => ({ code: refused });
    const added = (day: number) => ({ kind: 'add' as const, day, decision: store });
    await expect(ask({ changes: [{ kind: 'drop', line: theirs }] })).rejects.toMatchObject(
      code('market.no-such-decision'),
    );
    await expect(ask({ changes: [added(0)] })).rejects.toMatchObject(code('market.no-such-day'));
    await expect(ask({ changes: [added(DAYS + 31)] })).rejects.toMatchObject(code('market.plan-too-far'));
    await expect(ask({ changes: [added(2), added(DAYS + 1)] })).rejects.toMatchObject(
      code('market.past-and-plan'),
    );
    await expect(
      ask({ changes: [{ kind: 'drop', line: priced.id }], until: DAYS + 1 }),
    ).rejects.toMatchObject(code('market.not-yet-played'));
    await expect(ask({ changes: [added(DAYS + 1)], until: DAYS + 31 })).rejects.toMatchObject(
      code('market.plan-too-far'),
    );
    const nowhere = { kind: 'set-price', listing: 1, price: 1 };
    await expect(ask({ changes: [{ kind: 'add', day: 1, decision: nowhere }] })).rejects.toMatchObject({
      code: 'market.change-refused',
      data: { faults: [{ message: expect.stringMatching(/\p{Script=Han}/u) }] },
    });
  });

  test('waits for a day that is being played', async () => {
    await changeWorld(given.db, world, { closedDay: DAYS + 1 });

    await expect(ask({ changes: [atPrice(50_000)] })).rejects.toMatchObject({
      code: 'market.day-is-being-played',
      data: { day: DAYS + 1 },
    });
  });

  test('about several decisions shares the difference among them, and with nothing left over', async () => {
    const { rows } = await pageOfJournal(given.db, world, 'team-1', { limit: 500, offset: 0 });
    const others = rows.filter(({ id, kind }) => id !== priced.id && kind === 'order-goods').slice(0, 1);
    const changes = [atPrice(50_000), ...others.map(({ id }) => ({ kind: 'drop' as const, line: id }))];

    const result = pastOf(await play((await ask({ changes })).id));

    expect(result?.shares.map(({ changes: of }) => of)).toEqual(changes.map((_, place) => [place]));
    expect(result?.shares.reduce((sum, { share }) => sum + share, 0)).toBe(result?.difference);
    expect(result?.isExact).toBe(true);
  });

  test('about a plan shows several futures, and plays none of the days', async () => {
    const before = await findWorld(given.db, world);
    const listing = Number(
      (
        await used.engine.desk.run('viewCompany', {
          ...after(await getWorld(given.db, world), DAYS),
          company: 'team-1',
        })
      ).listings[0]?.id,
    );
    const decision = { kind: 'set-price', listing, price: 50_000 };
    const asked = await ask({ changes: [{ kind: 'add', day: DAYS + 1, decision }], until: DAYS + 4 });

    const { result } = (await play(asked.id)) ?? {};

    expect(result).toMatchObject({ kind: 'plan', from: DAYS + 1, until: DAYS + 4 });
    const futures = result?.kind === 'plan' ? result.futures : [];
    expect(futures.map(({ asItWas, changed }) => [asItWas.length, changed.length])).toEqual(
      Array.from({ length: 5 }, () => [4, 4]),
    );
    expect(new Set(futures.map(({ asItWas }) => JSON.stringify(asItWas))).size).toBeGreaterThan(1);
    expect(await findWorld(given.db, world)).toEqual(before);
  });

  test('waits when a company has asked too many', async () => {
    const changes = [{ kind: 'drop', line: priced.id }] as const;
    for (let asked = 0; asked < 3; asked++) await ask({ changes });

    await expect(ask({ changes })).rejects.toMatchObject({ code: 'market.too-many-what-ifs' });
  });
});
