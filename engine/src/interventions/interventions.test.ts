import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { hashWorld } from '../hash.ts';
import type { JournalEntry } from '../journal.ts';
import { morningOf } from '../morning.ts';
import { anyDecision } from '../testing/any-decision.ts';
import { anyIntervention } from '../testing/any-intervention.ts';
import { LITTLE_SHOCKS } from '../testing/little-shocks.ts';
import { withTreasury } from '../testing/little-treasury.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';
import { checkIntervention, targetOf } from './catalogue.ts';

/** Milliseconds: some hundred days are played. */
const PATIENCE = 60_000;
const DAYS = 8;

function tradingWorld(seed: number): World {
  const world = littleWorld({ teams: 2, seed, scenario: { rules: withTreasury(), shocks: LITTLE_SHOCKS } });
  withDesk(world, { units: 60 });
  withDesk(world, { company: 1, market: 1, lane: 4, units: 60 });
  return world;
}

const entry = (world: World, decision: unknown, seq = 1): JournalEntry => ({
  seq,
  day: world.day + 1,
  company: targetOf(decision) ?? 'world',
  decision,
  author: 'teacher',
});

test('looking at an intervention changes nothing, and a refused one leaves the world as it was', () => {
  const world = tradingWorld(3);
  const evening = hashWorld(world);
  let taken = 0;

  fc.assert(
    fc.property(anyIntervention, (intervention) => {
      const faults = checkIntervention(world, intervention);
      expect(hashWorld(world)).toBe(evening);
      const morning = morningOf(world, [entry(world, intervention)]);
      if (faults.length === 0) taken += 1;
      expect(faults.length === 0 || hashWorld(morning) === evening).toBe(true);
    }),
    { numRuns: 300 },
  );

  expect(taken).toBeGreaterThan(20);
});

test(
  'whatever teachers do and companies decide, every day can be played, and played again',
  () => {
    const act = fc.oneof(
      anyIntervention.map((decision) => ({ decision, isTeachers: true })),
      anyDecision.map((decision) => ({ decision, isTeachers: false })),
    );
    const plans = fc.array(fc.array(act, { maxLength: 4 }), { minLength: DAYS, maxLength: DAYS });

    fc.assert(
      fc.property(fc.nat(1_000_000), plans, (seed, days) => {
        const play = (): string => {
          let world = tradingWorld(seed);
          for (const plan of days) {
            const journal = plan.map(({ decision, isTeachers }, seq): JournalEntry =>
              isTeachers
                ? entry(world, decision, seq)
                : { seq, day: world.day + 1, company: 'team-1', decision },
            );
            world = playDay(world, journal).world;
          }
          return hashWorld(world);
        };
        expect(play()).toBe(play());
      }),
      { numRuns: 15 },
    );
  },
  PATIENCE,
);

test('what the teacher does is there before any company’s own decision, whoever wrote first', () => {
  const world = tradingWorld(3);
  const dear = { kind: 'order-goods', supplier: 'careful', product: 'cloud', units: 8000 };
  const own = { seq: 1, day: 1, company: 'team-1', decision: dear };
  const help = { kind: 'rescue', company: 'team-1', amount: 1_000_000_000, as: 'capital' };

  const alone = playDay(world, [own]).world;
  const helped = playDay(world, [own, entry(world, help, 2)]).world;

  expect(alone.supplies).toHaveLength(0);
  expect(helped.supplies).toHaveLength(1);
});

test('a shock strikes once, one that hits all hits nobody alone, and there is none of another name', () => {
  const world = tradingWorld(3);
  const strike = { kind: 'strike-shock', shock: 'typhoon' } as const;
  const struck = morningOf(world, [entry(world, strike)]);
  const codeOf = (raw: unknown, of = world): string => at(checkIntervention(of, raw), 0).code;

  expect(checkIntervention(world, strike)).toEqual([]);
  expect(codeOf(strike, struck)).toBe('intervention.shock-has-struck');
  expect(codeOf({ ...strike, company: 'team-1' })).toBe('intervention.shock-hits-all');
  expect(codeOf({ ...strike, shock: 'flood' })).toBe('intervention.unknown-shock');
});
