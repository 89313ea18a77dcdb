import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { anyDecision } from '../testing/any-decision.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { LITTLE_RULES } from '../testing/little-rules.ts';
import { laned, supplied, withCentre } from '../testing/little-supply.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';

/** Long enough for goods to be made, looked at, shipped, unloaded and sold, called back or destroyed. */
const DAYS = 50;
const PATIENCE = 60_000;
const CENTRE = 'fulfilment:marketplace-us';

const product = fc.constantFrom('cloud', 'cave');
const units = fc.constantFrom(20, 50, 120);
const thing = fc.integer({ min: 1, max: 8 });
const one = <T>(...choices: T[]) => fc.constantFrom(...choices);
/** What a company does with its goods, most of it possible. */
const ofGoods = fc.oneof(
  fc.record({ kind: one('order-goods'), supplier: one('careful', 'cheap'), product, units }),
  fc.record({ kind: one('order-sample'), supplier: one('careful', 'cheap'), product }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: one('inspect-goods'), supply: thing, units: one(5, 20) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: one('answer-inspection'),
      supply: thing,
      verdict: one('accept', 'rework', 'reject'),
    }),
  },
  fc.record({
    kind: one('answer-inspection'),
    supply: thing,
    verdict: one('discount'),
    perThousand: one(10, 60, 500),
  }),
  fc.record({
    kind: one('send-stock'),
    lane: one('us-sea', 'us-lcl', 'us-fcl'),
    goods: fc.record({ product, units }).map((each) => [each]),
  }),
  fc.record({
    kind: one('send-stock'),
    lane: one('us-lcl', 'us-fcl'),
    market: one('marketplace-us'),
    goods: fc.record({ product, units }).map((each) => [each]),
  }),
  fc.record({
    kind: one('remove-stock'),
    product,
    place: one('home', 'US', CENTRE),
    units: one(1, 20),
    how: one('call-back', 'destroy'),
  }),
  fc.record({ kind: one('claim-from-carrier'), mishap: thing }),
  anyDecision,
);
const plans = fc.array(
  fc.array(fc.tuple(fc.constantFrom('team-1', 'team-2'), ofGoods), { minLength: 2, maxLength: 5 }),
  {
    minLength: DAYS,
    maxLength: DAYS,
  },
);

/** Numbers mean things that are there: the first, second, … of the company's supplies and mishaps, round and round. */
function aimed(world: World, company: string, decision: unknown): unknown {
  if (typeof decision !== 'object' || decision === null) return decision;
  const own = ({ company: of }: { company: number }): boolean => world.companies[of]?.id === company;
  const aim = (field: 'supply' | 'mishap', all: readonly { id: number; company: number }[]): object => {
    const ids = all.filter(own).map(({ id }) => id);
    const wanted = (decision as Record<string, unknown>)[field];
    return typeof wanted === 'number' && ids.length > 0 ? { [field]: ids[wanted % ids.length] } : {};
  };
  return { ...decision, ...aim('supply', world.supplies), ...aim('mishap', world.mishaps) };
}

/** Carriers lose and break a lot here, so that few days show what becomes of it. */
function roughWorld(seed: number): World {
  const lanes = laned();
  const rough = {
    ...lanes,
    lanes: lanes.lanes.map((lane) => ({ ...lane, lostShare: 0.1, damagedShare: 0.1 })),
    freight: lanes.freight.map((lane) => ({
      ...lane,
      lostShare: 0.1,
      damaged: { share: 0.5, mostOfUnits: 0.5 },
    })),
  };
  const markets = littleScenario().markets.map((market) => ({ ...market, sessionsPerDay: 300 }));
  const scenario = { markets, goods: supplied(), lanes: rough, rules: withCentre(LITTLE_RULES) };
  const world = littleWorld({ teams: 2, seed, scenario });
  withDesk(world, { units: 400 });
  withDesk(world, { company: 1, units: 400, place: 'fulfilment:marketplace-us', lane: 5 });
  return world;
}

// Playing a day fails by itself when money, debts or units are off; see `day.ts`.
test(
  'whatever is ordered, inspected, shipped, cleared out and claimed, every unit is made, sold or lost, and no week is overbooked',
  () => {
    const met = new Set<string>();
    let booked = 0;

    fc.assert(
      fc.property(fc.nat(1_000_000), plans, (seed, days) => {
        let world = roughWorld(seed);
        for (const plan of days) {
          const journal = plan.map(([company, decision], seq) => ({
            seq,
            day: world.day + 1,
            company,
            decision: aimed(world, company, decision),
          }));
          const { world: next, report } = playDay(world, journal);
          for (const { memo } of report.postings) met.add(memo);
          for (const { supplier, units } of next.bookings) {
            const { capacity } = world.scenario.goods.suppliers[supplier] ?? {};
            expect(units).toBeLessThanOrEqual(capacity?.unitsPerWeek ?? 0);
            booked += 1;
          }
          world = next;
        }
        for (const { units } of world.companies) {
          for (const places of Object.values(units)) expect(places.supplier ?? 0).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 12 },
    );
    expect(booked).toBeGreaterThan(0);
    // The days have met what they are about.
    const wanted = [
      'goods-received',
      'supplier-paid',
      'inspection',
      'goods-rejected',
      'freight-received',
      'freight-damaged',
      'stock-destroyed',
      'fulfilment-fee',
      'carrier-claim-paid',
    ];
    expect(wanted.filter((memo) => !met.has(memo))).toEqual([]);
  },
  PATIENCE,
);
