import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from './at.ts';
import { copyWorld } from './copy-world.ts';
import { playDay } from './day.ts';
import { checkBooks, checkGoodsInBooks } from './ledger/check-books.ts';
import { credit, debit, post } from './ledger/post.ts';
import { money } from './money.ts';
import { checkUnits } from './stock/check-units.ts';
import { anyDecision } from './testing/any-decision.ts';
import { promotedRules } from './testing/little-promotion.ts';
import { LITTLE_RESEARCH } from './testing/little-research.ts';
import { laned, supplied, withCentre } from './testing/little-supply.ts';
import { withTreasury } from './testing/little-treasury.ts';
import { bordered, withTraits } from './testing/little-border.ts';
import { littleWorld, withDesk } from './testing/little-world.ts';
import { beginDay } from './today.ts';
import type { World } from './world.ts';

const RIVALS = [
  { id: 'a', name: { zh: '甲', en: 'A' }, strategy: 'price-follower', strength: 3 },
  { id: 'b', name: { zh: '乙', en: 'B' }, strategy: 'liquidator', strength: 4 },
] as const;

const DAYS = 12;
/** Milliseconds: a thousand company-days take four seconds alone, and more on a busy machine. */
const PATIENCE = 60_000;
const TEAMS = ['team-1', 'team-2'] as const;

/** What both teams decide on each of the days. */
const plans = fc.array(fc.array(fc.tuple(fc.constantFrom(...TEAMS), anyDecision), { maxLength: 8 }), {
  minLength: DAYS,
  maxLength: DAYS,
});

function traders(seed: number): World {
  const world = littleWorld({
    teams: TEAMS.length,
    seed,
    scenario: {
      rivals: RIVALS,
      rules: promotedRules(bordered(withCentre(withTreasury()))),
      goods: withTraits(supplied()),
      lanes: laned(),
      research: LITTLE_RESEARCH,
    },
  });
  withDesk(world, { units: 60 });
  withDesk(world, { product: 1, quality: 250, units: 200 });
  withDesk(world, { company: 1, market: 1, lane: 4, units: 150 });
  return world;
}

// Playing a day fails by itself when money does not balance or a unit is nowhere; see `day.ts`.
test(
  'whatever two teams and two rivals decide, every day can be played',
  () => {
    let played = 0;

    fc.assert(
      fc.property(fc.nat(1_000_000), plans, (seed, days) => {
        let world = traders(seed);
        for (const plan of days) {
          const journal = plan.map(([company, decision], seq) => ({
            seq,
            day: world.day + 1,
            company,
            decision,
          }));
          const { world: next, report } = playDay(world, journal);
          expect(report.totals.orders).toBe(report.placed.length);
          world = next;
          const coupons = world.listings.flatMap(({ coupon }) => coupon ?? []);
          expect(coupons.every(({ spent, budget }) => spent <= budget)).toBe(true);
          played += world.companies.length;
        }
        expect(world.lots.every(({ units }) => units > 0)).toBe(true);
      }),
      { numRuns: 25 },
    );
    expect(played).toBeGreaterThanOrEqual(25 * DAYS * 4);
  },
  PATIENCE,
);

test('an entry that does not balance in each currency is a bug and is not booked', () => {
  const today = beginDay(littleWorld());
  const write = (...lines: Parameters<typeof post>[2]['lines']) => post(today, 0, { memo: 'sale', lines });

  expect(() => write(debit('bank', 'CNY', 100), credit('sales', 'CNY', 99))).toThrow('off by 1 in CNY');
  expect(() => write(debit('bank', 'CNY', 100), credit('sales', 'USD', 100))).toThrow('off by 100 in CNY');
  expect(() => write(debit('bank', 'CNY', 0.5), credit('sales', 'CNY', 0.5))).toThrow('0.5 is not an amount');
  expect(today.report.postings).toEqual([]);
});

test.each<[string, (world: World) => void, string]>([
  [
    'money that comes from nowhere',
    (world) => (at(world.companies, 0).balances['CNY'] = { bank: 1 }),
    'off by 1',
  ],
  [
    'money that moves without a posting',
    (world) => {
      const { balances } = at(world.companies, 0);
      balances['CNY'] = { ...balances['CNY'], bank: (balances['CNY']?.bank ?? 0) - 5, losses: 5 };
    },
    'moved by -5 CNY without a posting',
  ],
  [
    'units that vanish from a shelf',
    (world) => (at(world.lots, 0).units -= 1),
    'units of product 0 in stock, not ',
  ],
  [
    'goods whose cost changes on the shelf',
    (world) => (world.lots = world.lots.map((lot) => ({ ...lot, unitCost: money(lot.unitCost + 1) }))),
    'stock of team-1 is',
  ],
])('%s would stop the day', (_, change, message) => {
  const before = traders(1);
  const today = beginDay(copyWorld(before));
  const check = () => {
    checkBooks(before, today);
    checkUnits(today);
    checkGoodsInBooks(today);
  };
  expect(check).not.toThrow();

  change(today.world);

  expect(check).toThrow(message);
});
