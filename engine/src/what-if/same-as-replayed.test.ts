import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { hashWorld } from '../hash.ts';
import { decisionsFor, type JournalEntry } from '../journal.ts';
import { aimed } from '../testing/aimed.ts';
import { anyDecision } from '../testing/any-decision.ts';
import { likelyDecision } from '../testing/likely-decision.ts';
import { crowdedMarket } from '../testing/crowded-market.ts';
import { TEAMS } from '../testing/whole-little-market.ts';
import type { World } from '../world.ts';
import { playBranch } from './branch.ts';
import { beginHistory, playHistory } from './history.ts';

const DAYS = 4;
const price = fc.integer({ min: 1200, max: 5000 });
const seen = fc.oneof(
  fc.record({ kind: fc.constant('set-price'), price }),
  fc.record({ kind: fc.constant('set-price'), shipping: fc.constantFrom(0, 300, 900) }),
  fc.record({ kind: fc.constant('pause-listing'), isPaused: fc.boolean() }),
  fc.record({
    kind: fc.constant('write-listing'),
    title: fc.constantFrom('Soft cat bed', 'Round bed'),
    price,
  }),
);
const change = fc.record({
  day: fc.integer({ min: 1, max: DAYS - 1 }),
  company: fc.constantFrom(...TEAMS),
  decision: fc.oneof(
    { weight: 6, arbitrary: seen.map((decision) => ({ ...decision, listing: 1 })) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('change-campaign'),
        campaign: fc.constant(1),
        dailyBudget: fc.constantFrom(500, 9000),
        raiseProductPage: fc.constantFrom(0, 900),
      }),
    },
    { weight: 2, arbitrary: likelyDecision },
    { weight: 1, arbitrary: anyDecision },
  ),
  aim: fc.nat(50),
});

function replayed(fork: World, journal: readonly JournalEntry[]): string {
  let world = fork;
  while (world.day < fork.day + DAYS) world = playDay(world, decisionsFor(journal, world.day + 1)).world;
  return hashWorld(world);
}

test.each(['marketplace', 'bazaar'] as const)(
  'in a %s a history that plays only what can differ ends as one that plays everything',
  (archetype) => {
    const met = { all: 0, again: 0, changed: 0 };
    const fork = crowdedMarket(archetype);
    const history = beginHistory(fork);
    for (const _ of playHistory(history, [], fork.day + DAYS));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const journal = changes.map(({ day, company, decision, aim }, place) => ({
          seq: place + 1,
          day: fork.day + day,
          company,
          decision: aimed(fork, company, decision, aim),
        }));
        const lastChange = Math.max(...journal.map(({ day }) => day));
        const until = fork.day + DAYS;

        const days = playBranch({ history, journal, company: 0, until, lastChange });
        let step = days.next();
        while (!step.done) step = days.next();

        expect(step.value.hash).toBe(replayed(fork, journal));
        if (step.value.hash !== history.days.at(-1)?.hash) met.changed += 1;
        met.all += step.value.met.visits;
        met.again += step.value.met.again;
      }),
      { numRuns: 10 },
    );
    expect(met.again).toBeLessThan(met.all * 0.8);
    expect(met.again).toBeGreaterThan(0);
  },
  120_000,
);
