import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { CATALOGUE, checkDecision, findEntry } from '../decisions/catalogue.ts';
import { checkIntervention } from '../interventions/catalogue.ts';
import { toHome } from '../ledger/exchange.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import type { JournalEntry } from '../journal.ts';
import { anyDecision } from '../testing/any-decision.ts';
import { STILL_ALLOWED } from './insolvency.ts';
import { withTreasury } from '../testing/little-treasury.ts';
import { littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';

/** Milliseconds: some hundred days are played. */
const PATIENCE = 60_000;

/** A company whose money has gone, with goods on its shelf that hardly anybody wants. */
function ruined(owing: number): World {
  const world = littleWorld({ teams: 2, scenario: { rules: withTreasury() } });
  const listing = withDesk(world, { units: 40 });
  listing.isPaused = true;
  const lost = balanceOf(world, 0, 'bank', 'CNY') + owing;
  const lines = [debit('losses', 'CNY', lost), credit('bank', 'CNY', lost)];
  post(beginDay(world), 0, { memo: 'goods-lost', lines });
  return world;
}

const standing = (world: World) => at(world.companies, 0).insolvency?.state;
const rescued = (world: World, amount: number, as: 'capital' | 'loan'): JournalEntry => ({
  seq: 1,
  day: world.day + 1,
  company: 'team-1',
  decision: { kind: 'rescue', company: 'team-1', amount, as },
  author: 'teacher',
});

test('the credit line is drawn by itself when the account runs short', () => {
  const world = ruined(1_500_000);

  const { world: next, report } = playDay(world);

  expect(balanceOf(next, 0, 'bank', 'CNY')).toBe(0);
  expect(balanceOf(next, 0, 'credit-line', 'CNY')).toBe(-1_500_000);
  expect(standing(next)).toBeUndefined();
  expect(report.news).toContainEqual(expect.objectContaining({ code: 'news.credit-drawn' }));
});

test('wallets are emptied before a company counts as unable to pay, and no further than needed', () => {
  const world = ruined(2_100_000);
  const lines = [debit('bank', 'USD', 50_000), credit('equity', 'USD', 50_000)];
  post(beginDay(world), 0, { memo: 'capital-paid-in', lines });

  const { world: next } = playDay(world);

  expect(standing(next)).toBeUndefined();
  expect(balanceOf(next, 0, 'bank', 'CNY')).toBeGreaterThanOrEqual(0);
  expect(balanceOf(next, 0, 'bank', 'CNY')).toBeLessThan(200);
  expect(balanceOf(next, 0, 'bank', 'USD')).toBeGreaterThan(30_000);
});

test('days of grace, then an administrator, then the end: goods sold off, pages down, no more decisions', () => {
  const world = ruined(5_000_000);

  const overdue = playDays(world, 3);
  expect(standing(overdue)).toBe('overdue');
  const administered = playDays(overdue, 1);
  expect(standing(administered)).toBe('administration');
  const buy = { kind: 'buy-study', study: 'us-pet-beds' };
  expect(checkDecision(administered, 'team-1', buy)).toMatchObject([{ code: 'decision.in-administration' }]);
  const price = { kind: 'set-price', listing: 10_001, price: 1999 };
  expect(checkDecision(administered, 'team-1', price)).toEqual([]);
  const closed = playDays(administered, 10);

  expect(standing(closed)).toBe('closed');
  expect(closed.lots.filter(({ company }) => company === 0)).toEqual([]);
  // Forty beds at 40 yuan bring three tenths of what they cost.
  const brought = 40 * 4000 * 0.3;
  expect(balanceOf(closed, 0, 'bank', 'CNY')).toBe(balanceOf(administered, 0, 'bank', 'CNY') + brought);
  expect(closed.listings.filter(({ company }) => company === 0).every(({ isPaused }) => isPaused)).toBe(true);
  expect(checkDecision(closed, 'team-1', price)).toMatchObject([{ code: 'decision.company-closed' }]);
});

test('what is under way is sold off too, and forwards are closed at what they are worth', () => {
  const world = ruined(5_000_000);
  const { treasury } = at(world.companies, 0);
  // A hundred dollars sold at eight yuan, when they are worth some seven.
  const forward = { id: 1, side: 'sell', currency: 'USD', boughtOn: 1, day: 50 } as const;
  treasury.forwards.push({ ...forward, amount: money(10_000), home: money(80_000), margin: money(0) });
  const today = beginDay(world);
  const order = { kind: 'order-goods', supplier: 'careful', product: 'cloud', units: 50 };
  findEntry(order)?.apply(today, 0, order);
  at(world.supplies, 0).readyOn = 50;

  const closed = playDays(world, 14);

  expect(standing(closed)).toBe('closed');
  expect(closed.supplies).toEqual([]);
  expect(at(closed.companies, 0).treasury.forwards).toEqual([]);
  const gain = -balanceOf(closed, 0, 'exchange', 'CNY');
  expect(gain).toBe(80_000 - toHome(closed.scenario, 10_000, 'USD', closed.day));
});

test('what an administrator lets go on is in the catalogue, and nothing that buys is among it', () => {
  const kinds: readonly string[] = CATALOGUE.map(({ kind }) => kind);

  expect([...STILL_ALLOWED].filter((kind) => !kinds.includes(kind))).toEqual([]);
  const buying = ['order-goods', 'send-stock', 'buy-study', 'start-campaign', 'draw-credit', 'buy-forward'];
  expect(buying.filter((kind) => STILL_ALLOWED.has(kind))).toEqual([]);
});

test('a rescue in time lets a company act again; capital stays, a loan is owed', () => {
  const administered = playDays(ruined(5_000_000), 4);

  const helped = playDay(administered, [rescued(administered, 4_000_000, 'loan')]).world;

  expect(standing(helped)).toBeUndefined();
  expect(balanceOf(helped, 0, 'rescue-loan', 'CNY')).toBe(-4_000_000);
  const given = playDay(administered, [rescued(administered, 4_000_000, 'capital')]).world;
  expect(balanceOf(given, 0, 'equity', 'CNY')).toBe(balanceOf(administered, 0, 'equity', 'CNY') - 4_000_000);
});

test('what a teacher may do, a company may not send', () => {
  const world = ruined(5_000_000);
  const { author: _, ...forged } = rescued(world, 9_000_000, 'capital');

  const { world: next, report } = playDay(world, [forged]);

  expect(balanceOf(next, 0, 'equity', 'CNY')).toBe(balanceOf(world, 0, 'equity', 'CNY'));
  expect(report.news).toContainEqual(
    expect.objectContaining({
      code: 'news.decision-refused',
      faults: [expect.objectContaining({ code: 'decision.unknown-kind' })],
    }),
  );
});

test('an intervention is refused with a code when nobody or a closed company is meant', () => {
  const closed = playDays(ruined(5_000_000), 14);
  const { decision } = rescued(closed, 100, 'capital');

  expect(checkIntervention(closed, decision)).toMatchObject([{ code: 'intervention.company-closed' }]);
  expect(
    checkIntervention(closed, { kind: 'rescue', company: 'nobody', amount: 1, as: 'loan' }),
  ).toMatchObject([{ code: 'intervention.unknown-company' }]);
  expect(checkIntervention(closed, { kind: 'set-price' })).toMatchObject([
    { code: 'intervention.unknown-kind' },
  ]);
});

test(
  'companies without a cent fail, and whatever they decide on the way, books and goods still add up',
  () => {
    const plans = fc.array(fc.array(anyDecision, { maxLength: 6 }), { minLength: 14, maxLength: 14 });
    const ends = new Set<string>();

    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom(0, 300_000, 9_000_000), plans, (seed, cash, days) => {
        const insolvency = { graceDays: 1, administrationDays: 3, salvagePerThousand: 300 };
        const rules = withTreasury({ home: { insolvency } });
        const seats = { most: 2, startingCash: cash, creditLine: 50_000 };
        let world = littleWorld({ seed, scenario: { rules, seats } });
        withDesk(world, { units: 150, unitCost: 5000 });
        for (const plan of days) {
          const journal = plan.map((decision, seq) => ({
            seq,
            day: world.day + 1,
            company: 'team-1',
            decision,
          }));
          world = playDay(world, journal).world;
        }
        ends.add(standing(world) ?? 'sound');
      }),
      { numRuns: 30 },
    );

    expect([...ends]).toEqual(expect.arrayContaining(['sound', 'closed']));
  },
  PATIENCE,
);
