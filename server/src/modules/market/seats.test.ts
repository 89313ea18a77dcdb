import type { PanelMember } from '@portolan/engine';
import { beforeEach, expect, test } from 'vitest';
import { makeLog } from '../../platform/log.ts';
import { onBothDatabases } from '../../platform/testing/database.ts';
import type { Engine } from './engine.ts';
import { askSwap, orderPanels } from './ask-seat-play.ts';
import { companyMetrics } from './company-metrics.ts';
import { daysOf } from './day-store.ts';
import { playSeat } from './play-seat.ts';
import { panelsOfWorld } from './panels-of-world.ts';
import { day as dayTable } from './tables.ts';
import { findSeatPlay, moveSeatPlayOn } from './seat-play-store.ts';
import { callerNamed, NOW } from './testing/little-class.ts';
import { playedLesson } from './testing/played-lesson.ts';
import { useEngine } from './testing/use-engine.ts';
import { useJobs } from './testing/use-jobs.ts';
import { seatPlayQueue } from './world-jobs.ts';
import { companiesOf, getWorld } from './world-store.ts';

const DAYS = 9;
const log = makeLog('silent');
const PANEL: readonly PanelMember[] = [
  { strategy: 'planner', strength: 5 },
  { strategy: 'liquidator', strength: 1 },
];

onBothDatabases('a seat', (given) => {
  const used = useEngine(given);
  const sent = useJobs(given, seatPlayQueue);
  let world: string;

  beforeEach(async () => {
    world = await playedLesson(given.db, { days: DAYS, strengths: [4, 2] });
  });

  const place = async () => ({
    world: await getWorld(given.db, world),
    companies: await companiesOf(given.db, [world]),
  });
  const asking = () => ({ db: given.db, jobs: sent.jobs, caller: callerNamed('teacher'), now: NOW });
  const swap = async (seat: string, company: string, until?: number) =>
    askSwap(asking(), await place(), { seat, player: { kind: 'company', company }, until });
  const play = async (id: string) => {
    await playSeat(
      { db: given.db, engine: used.engine, log, panel: PANEL },
      id,
      new AbortController().signal,
    );
    return findSeatPlay(given.db, id);
  };
  const panels = async () => {
    const ordered = await orderPanels(asking(), await place());
    for (const { id } of ordered) await play(id);
    return ordered;
  };

  test('played with another company’s journal shows both histories, and tells what could not be done', async () => {
    const asked = await swap('team-1', 'team-2');

    const played = await play(asked.id);

    const recorded = (await daysOf(given.db, world)).at(-1)?.hash;
    const { swap: found, state } = played ?? {};
    expect(state).toBe('done');
    expect(found?.asPlayed.hash).toBe(recorded);
    expect(found?.swapped.hash).not.toBe(recorded);
    const { due = 0, made = 0, refused = [] } = found?.swapped.decisions ?? {};
    expect(due).toBeGreaterThan(0);
    expect(made + refused.length).toBe(due);
  });

  test('that was played for an evening is not played again; one that was given up is', async () => {
    const first = await swap('team-1', 'team-2');
    const again = await swap('team-1', 'team-2');
    const earlier = await swap('team-1', 'team-2', DAYS - 1);
    await moveSeatPlayOn(given.db, first.id, { state: 'cancelled' });
    const givenUp = await play(first.id);
    const revived = await swap('team-1', 'team-2');

    expect(again.id).toBe(first.id);
    expect(earlier.id).not.toBe(first.id);
    expect(givenUp).toMatchObject({ state: 'cancelled', swap: null });
    expect(revived).toMatchObject({ id: first.id, state: 'waiting' });
  });

  test('of a world that does not play again as it was recorded is no reference', async () => {
    const asked = await swap('team-1', 'team-2');
    await given.db.update(dayTable).set({ hash: 'another' });

    expect(await play(asked.id)).toMatchObject({ state: 'failed', swap: null });
  });

  test('that nobody has, a day to come, or too many at once are refused', async () => {
    await expect(swap('team-9', 'team-1')).rejects.toMatchObject({ code: 'market.no-such-company' });
    await expect(swap('team-1', 'team-9')).rejects.toMatchObject({ code: 'market.no-such-company' });
    await expect(swap('team-1', 'team-2', DAYS + 1)).rejects.toMatchObject({ code: 'market.not-yet-played' });
    await expect(
      askSwap(asking(), await place(), {
        seat: 'team-1',
        player: { kind: 'strategy', strategy: 'gambler', strength: 2 },
      }),
    ).rejects.toMatchObject({ code: 'market.no-such-strategy' });
    for (let until = 1; until <= 5; until++) await swap('team-1', 'team-2', until);
    await expect(swap('team-2', 'team-1')).rejects.toMatchObject({ code: 'market.too-many-seat-plays' });
  });

  test('is held against the panel by the figures that the platform itself has of the company', async () => {
    await panels();

    const found = await panelsOfWorld(given.db, world);
    const { figures } = await companyMetrics(given.db, world);
    const own = found?.bySeat.get('team-1')?.own ?? {};
    const platform = figures.get('team-1');
    expect(found?.day).toBe(DAYS);
    expect(Object.keys(own).length).toBeGreaterThan(8);
    for (const [measure, value] of Object.entries(own)) expect(platform?.get(measure)).toBeCloseTo(value, 9);
    expect(found?.bySeat.get('team-2')?.members.map(({ strategy }) => strategy)).toEqual([
      'planner',
      'liquidator',
    ]);
  });

  test('is a reference for nobody until every team’s has been played', async () => {
    const [first] = await orderPanels(asking(), await place());
    await play(first?.id ?? '');
    const half = await panelsOfWorld(given.db, world);
    await panels();

    expect(half).toBeUndefined();
    expect(await panelsOfWorld(given.db, world)).toBeDefined();
  });

  test('that a panel was playing when the process stopped is played on from what was found', async () => {
    const [first] = await orderPanels(asking(), await place());
    const id = first?.id ?? '';
    const stop = new AbortController();
    const watching = {
      ...used.engine,
      whatIfs: {
        ...used.engine.whatIfs,
        run: ((name, input, options) => {
          if (name === 'sitInSeat' && 'member' in input && input.member === PANEL[1]) stop.abort();
          return used.engine.whatIfs.run(name, input, options);
        }) as Engine['whatIfs']['run'],
      },
    };
    await expect(
      playSeat({ db: given.db, engine: watching, log, panel: PANEL }, id, stop.signal),
    ).rejects.toThrow();
    const half = await findSeatPlay(given.db, id);

    const whole = await play(id);

    expect(half).toMatchObject({ state: 'playing', panel: { members: [PANEL[0]] } });
    expect(whole).toMatchObject({ state: 'done', panel: { members: PANEL } });
    expect(whole?.panel?.members[0]).toEqual(half?.panel?.members[0]);
  });
});
