// What an engine thread can do. It keeps the worlds it worked on last, because the next task is mostly about them.
import {
  checkDecision,
  checkIntervention,
  decisionsFor,
  type JournalEntry,
  hashWorld,
  morningOf,
  openWorld,
  ownView,
  planAhead,
  playDay,
  type Playing,
  playUnsealed,
  publicKnowledge,
  type Scenario,
  statementsOf,
  toHome,
  trackingOf,
  trueIncrementByDays,
  viewAsRead,
  weakestStores,
  whatNeedsDoing,
  type World,
} from '@portolan/engine';
import { breathing } from './breathing.ts';
import type { Sources, Work, WorldAfter } from './engine-tasks.ts';
import { packWorld, unpackWorld } from './packed-world.ts';
import { makeQuestionWork } from './question-work.ts';
import { recordDay } from './record-day.ts';
import { rememberLast } from './remember-last.ts';
import { makeSeatWork } from './seat-work.ts';

/** A class has one world, and a school plays a few at a time. */
const WORLDS_AT_HAND = 6;
const SCENARIOS_AT_HAND = 6;

/** `playing` is how days are played: with whose help, never to what end. */
export function makeWork(sources: Sources, playing: Playing): Work {
  const scenarios = rememberLast<Scenario>(SCENARIOS_AT_HAND);
  const worlds = rememberLast<World>(WORLDS_AT_HAND);

  const scenarioOf = (hash: string) => scenarios(hash, () => sources.scenario(hash));
  const worldAfter = (wanted: WorldAfter): Promise<World> =>
    worlds(`${wanted.worldId} ${wanted.day}`, () => findWorld(wanted));

  /** From the newest snapshot, and from there by playing: history runs again the way it ran. */
  async function findWorld({ worldId, scenarioHash, day }: WorldAfter): Promise<World> {
    const scenario = await scenarioOf(scenarioHash);
    const snapshot = await sources.snapshotUpTo(worldId, day);
    const world = unpackWorld(snapshot.bytes, scenario);
    if (snapshot.day === day) return world;
    return playOn(world, await sources.journal(worldId, snapshot.day + 1, day), day);
  }

  function playOn(from: World, journal: readonly JournalEntry[], until: number): World {
    let world = from;
    while (world.day < until) world = playDay(world, decisionsFor(journal, world.day + 1), playing).world;
    return world;
  }

  return {
    ...makeQuestionWork(sources, worldAfter),
    ...makeSeatWork({ sources, scenarioOf, playing }),
    async playDay(input) {
      const before = await worldAfter(input);
      const begun = performance.now();
      const { world, report } = playUnsealed(before, input.journal, playing);
      const record = recordDay(before, world, report);
      await worlds(`${input.worldId} ${world.day}`, async () => world);
      return { record, milliseconds: Math.round(performance.now() - begun) };
    },
    async sealDay(input) {
      const world = await worldAfter(input);
      return { hash: hashWorld(world), snapshot: packWorld(world) };
    },
    async planNextDay(input) {
      planAhead(await worldAfter(input));
      return null;
    },
    async checkDecision(input) {
      const world = morningOf(await worldAfter(input), input.waiting);
      return checkDecision(world, input.company, input.decision);
    },
    async checkIntervention(input) {
      return checkIntervention(morningOf(await worldAfter(input), input.waiting), input.intervention);
    },
    async statements({ booked, span, ...input }) {
      const { scenario } = await worldAfter(input);
      return statementsOf(booked, span, (amount, currency, day) => toHome(scenario, amount, currency, day));
    },
    async adIncrement({ company, campaign, until, ...input }) {
      const before = await worldAfter(input);
      const journal = await sources.journal(input.worldId, before.day + 1, until);
      const of = campaign === undefined ? {} : { campaign };
      return breathing(trueIncrementByDays({ before, journal, company, until, ...of }));
    },
    async replayWorld({ worldId, scenarioHash, seed, teams, until }) {
      const first = openWorld({ scenario: await scenarioOf(scenarioHash), seed, teams });
      const hashes: string[] = [];
      let world = first;
      while (world.day < until) {
        const day = world.day + 1;
        const played = playDay(world, await sources.journal(worldId, day, day), playing);
        hashes.push(played.report.hash);
        world = played.world;
      }
      return { hashes, first: packWorld(first), last: packWorld(world) };
    },
    async trackParcel({ scenarioHash, seed, parcel, until }) {
      const scenario = await scenarioOf(scenarioHash);
      const placeOf = (list: readonly { readonly id: string }[], wanted: string) =>
        list.findIndex(({ id }) => id === wanted);
      const market = placeOf(scenario.markets, parcel.market);
      const lane = placeOf(scenario.lanes.lanes, parcel.lane);
      return trackingOf({ scenario, seed }, { ...parcel, market, lane }, until);
    },
    async viewCompany(input) {
      const view = viewAsRead(await worldAfter(input), input.company);
      return { ...ownView(view), tasks: whatNeedsDoing(view) };
    },
    async viewPublic(input) {
      return publicKnowledge(await worldAfter(input));
    },
    async weakestStores(input) {
      return weakestStores(await worldAfter(input));
    },
  };
}
