import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWorld } from '../hash.ts';
import type { JournalEntry } from '../journal.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { morningOf } from '../morning.ts';
import { checkUnits } from '../stock/check-units.ts';
import { anyDecision } from '../testing/any-decision.ts';
import { busyDesk } from '../testing/busy-desk.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';
import { applyDecisions } from '../steps/apply-decisions.ts';
import { copyWorld } from '../copy-world.ts';
import { checkDecision } from './catalogue.ts';

/** Milliseconds: some seconds alone, more on a busy machine. */
const PATIENCE = 60_000;

const entry = (world: World, decision: unknown, company = 'team-1'): JournalEntry => ({
  seq: 1,
  day: world.day + 1,
  company,
  decision,
});

test('a busy desk has something of everything to decide about', () => {
  const world = busyDesk();

  expect(world.orders.count).toBeGreaterThan(20);
  expect(world.freight).toHaveLength(1);
  expect(world.letters.length).toBeGreaterThan(3);
  expect(world.returns.length).toBeGreaterThan(0);
});

test(
  'looking at a decision changes nothing, and a refused one leaves the world as it was',
  () => {
    const world = busyDesk();
    const evening = hashWorld(world);
    let taken = 0;
    let refused = 0;

    fc.assert(
      fc.property(anyDecision, fc.constantFrom('team-1', 'team-2'), (decision, company) => {
        const faults = checkDecision(world, company, decision);
        expect(hashWorld(world)).toBe(evening);
        const morning = morningOf(world, [entry(world, decision, company)]);
        if (faults.length === 0) taken += 1;
        else refused += 1;
        expect(faults.length === 0 || hashWorld(morning) === evening).toBe(true);
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(200);
  },
  PATIENCE,
);

test(
  'whatever is decided, money balances and every unit is somewhere',
  () => {
    const world = busyDesk();

    fc.assert(
      fc.property(fc.array(anyDecision, { minLength: 1, maxLength: 40 }), (decisions) => {
        const morning = copyWorld(world);
        const today = beginDay(
          morning,
          decisions.map((decision, seq) => ({ ...entry(world, decision), seq })),
        );
        applyDecisions(today);
        checkBooks(world, today);
        checkUnits(today);
        expect(morning.lots.every(({ units }) => units >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  },
  PATIENCE,
);

test('a partial refund of a part of what was paid is taken', () => {
  const world = busyDesk();
  const letter = world.letters.findLast(({ company, answer }) => company === 0 && !answer);
  const answer = { kind: 'answer-letter', letter: letter?.id, stance: 'partial-refund', text: 'Sorry' };

  expect(checkDecision(world, 'team-1', { ...answer, refund: 500 })).toEqual([]);
});

test('a suspended store may send what it owes', () => {
  const world = busyDesk();
  const store = world.companies[0]?.stores[0];
  if (store) store.health.isSuspended = true;

  expect(checkDecision(world, 'team-1', { kind: 'ship-orders', orders: [109], lane: 'us-line' })).toEqual([]);
});
