import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { playUnsealed } from '../day.ts';
import { hashWorld } from '../hash.ts';
import { decisionsFor, type JournalEntry } from '../journal.ts';
import { openWorld } from '../open-world.ts';
import { decide, deskOf, type Player } from '../rivals/decide.ts';
import { anyTradedMarket, tradedMarket, type Traded } from '../testing/traded-little-market.ts';
import { viewAsRead } from '../view.ts';
import { playInSeat } from './play-in-seat.ts';

// Weeks of whole markets are played several times over.
vi.setConfig({ testTimeout: 120_000 });

const DAYS = 20;
const RUNS = { numRuns: 3, seed: 20_261_120, endOnFailure: true };
const PLANNER: Player = { strategy: 'planner', strength: 4 };
const plain = tradedMarket(
  7,
  Array.from({ length: DAYS }, () => []),
);

const swap = ({ opening, journal }: Pick<Traded, 'opening' | 'journal'>, seat: string, company: string) =>
  playInSeat({ opening, journal, seat, player: { company }, until: DAYS });

test('who sits in the own seat with the own journal, or the own strategy, plays the history again to the last bit', () => {
  fc.assert(
    fc.property(
      anyTradedMarket(DAYS),
      fc.constantFrom('team-1', 'team-2', 'rival-1', 'rival-4'),
      (traded, seat) => {
        const { asPlayed, swapped } = swap(traded, seat, seat);
        expect(asPlayed.hash).toBe(hashWorld(traded.world));
        expect(swapped.hash).toBe(asPlayed.hash);
        expect(swapped.days).toEqual(asPlayed.days);
      },
    ),
    RUNS,
  );
});

test('every line that is due is made or told with its reasons, in any seat', () => {
  fc.assert(
    fc.property(anyTradedMarket(DAYS), fc.constantFrom('team-1', 'rival-2'), (traded, seat) => {
      const { decisions } = swap(traded, seat, 'team-2').swapped;
      const due = traded.journal.filter(({ company }) => company === 'team-2').length;
      expect(decisions.due).toBe(due);
      expect(decisions.made + decisions.refused.length).toBe(due);
      expect(decisions.refused.every(({ faults }) => faults.length > 0)).toBe(true);
      expect(decisions.shortened.every(({ faults }) => faults.length > 0)).toBe(true);
    }),
    RUNS,
  );
});

test('in which order the lines of a journal are handed over changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...plain.journal], { minLength: plain.journal.length }), (journal) => {
      expect(swap({ ...plain, journal }, 'team-1', 'team-2')).toEqual(swap(plain, 'team-1', 'team-2'));
    }),
    { ...RUNS, numRuns: 2 },
  );
});

test('a strategy in a seat plays the world in which that seat is run by the strategy', () => {
  const { opening, journal } = plain;
  let world = openWorld(opening);
  let seq = 1_000_000;
  for (let day = 1; day <= DAYS; day++) {
    const desk = deskOf(viewAsRead(world, 'team-1'), world.scenario, world.seed, PLANNER);
    const run = decide(desk).map((decision): JournalEntry => ({
      seq: ++seq,
      day,
      company: 'team-1',
      decision,
    }));
    const others = decisionsFor(journal, day).filter(({ company }) => company !== 'team-1');
    ({ world } = playUnsealed(world, [...others, ...run]));
  }

  const answer = playInSeat({ opening, journal, seat: 'team-1', player: PLANNER, until: DAYS });

  expect(answer.swapped.hash).toBe(hashWorld(world));
  expect(answer.swapped.hash).not.toBe(answer.asPlayed.hash);
});

test('a strategy in a computer company’s seat begins with what that company had, and is the company from then on', () => {
  const { opening, journal } = plain;
  const [first] = opening.scenario.rivals;
  const scenario = {
    ...opening.scenario,
    rivals: opening.scenario.rivals.map((rival, place) => (place === 0 ? { ...rival, strength: 1 } : rival)),
  };
  const asItIs = playInSeat({
    opening: { ...opening, scenario },
    journal: [],
    seat: 'rival-1',
    player: { strategy: first?.strategy ?? 'planner', strength: 1 },
    until: 6,
  });
  const other = playInSeat({ opening, journal, seat: 'rival-1', player: PLANNER, until: 6 });

  expect(asItIs.swapped.hash).toBe(asItIs.asPlayed.hash);
  expect(other.swapped.days[0]?.netWorth).not.toBe(other.asPlayed.days[0]?.netWorth);
});

test('a page is the page of its product and market, whatever its number, and a letter about an order that never came is no letter', () => {
  const { swapped } = swap(plain, 'team-2', 'team-1');
  const due = plain.journal.filter(({ company }) => company === 'team-1');
  const refused = new Set(swapped.decisions.refused.map(({ line }) => line));
  const priced = due.filter(({ decision }) => (decision as { kind: string }).kind === 'set-price');
  const codes = swapped.decisions.refused.flatMap(({ faults }) => faults.map(({ code }) => code));

  expect(priced.length).toBeGreaterThan(0);
  expect(priced.filter(({ seq }) => !refused.has(seq)).length).toBeGreaterThan(0);
  expect(codes).not.toContain('seat.unknown-listing');
  expect(codes).toContain('seat.unknown-letter');
});

test('a seat that is not there, or a company that has no journal there, is a mistake of the caller', () => {
  expect(() => swap(plain, 'team-9', 'team-1')).toThrow('no company team-9');
  expect(() => swap(plain, 'team-1', 'team-9')).toThrow('no company team-9');
});
