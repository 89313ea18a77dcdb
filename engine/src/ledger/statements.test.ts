import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { openingPostings } from '../open-world.ts';
import { anyDecision } from '../testing/any-decision.ts';
import { withTreasury } from '../testing/little-treasury.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';
import { accountLines, netWorth } from './net-worth.ts';
import { toHome } from './exchange.ts';
import type { Booked, Translate } from './booked.ts';
import { statementsOf, type Statements } from './statements.ts';

const DAYS = 35;
const PATIENCE = 60_000;

const { scenario } = littleWorld({ scenario: { rules: withTreasury() } });
const translate: Translate = (amount, currency, day) => toHome(scenario, amount, currency, day);

/** A month and some days of two companies whose people decide anything at all, with every posting of the first. */
function trade(seed: number, plans: readonly (readonly unknown[])[]): { world: World; booked: Booked[] } {
  let world = littleWorld({ seed, scenario: { rules: withTreasury() } });
  withDesk(world, { units: 80, quality: 300 });
  withDesk(world, { market: 1, lane: 4, units: 80 });
  const booked: Booked[] = openingPostings(world).map((line) => ({ ...line, day: 0 }));
  for (let day = 1; day <= DAYS; day++) {
    const decided = (plans[day % plans.length] ?? []).map((decision, seq) => ({
      seq,
      day,
      company: 'team-1',
      decision,
    }));
    const played = playDay(world, decided);
    world = played.world;
    for (const line of played.report.postings) booked.push({ ...line, day });
  }
  return { world, booked };
}

const sum = (lines: readonly { readonly amount: number }[]): number =>
  lines.reduce((all, { amount }) => all + amount, 0);

/** What must hold of the statements of any company for any span of days. */
function mustTie({ profitAndLoss, balanceSheet, cashFlow }: Statements): void {
  const { assets, liabilities, capital, earnedBefore, earned, netAssets } = balanceSheet;
  expect(sum(assets) + sum(liabilities)).toBe(netAssets);
  expect(capital + earnedBefore + earned).toBe(netAssets);
  expect(sum(profitAndLoss.lines) + profitAndLoss.exchange.total).toBe(profitAndLoss.profit);
  const bank = assets.find(({ account }) => account === 'bank')?.amount ?? 0;
  expect(cashFlow.closing).toBe(bank);
  expect(cashFlow.opening + sum(cashFlow.lines) + cashFlow.revaluation).toBe(bank);
}

test(
  'whatever was decided, the three statements tie to one another and to the books, to the fen',
  () => {
    const plans = fc.array(fc.array(anyDecision, { maxLength: 5 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(1_000_000), plans, fc.nat(DAYS), fc.nat(DAYS), (seed, decided, one, other) => {
        const { world, booked } = trade(seed, decided);
        const span = { from: Math.min(one, other), until: Math.max(one, other) };

        const some = statementsOf(booked, span, translate);
        const all = statementsOf(booked, { from: 0, until: DAYS }, translate);

        mustTie(some);
        mustTie(all);
        expect(all.balanceSheet.netAssets).toBe(netWorth(world, 0));
        // Rounding is half a fen for each of the rows at the most: never a place to hide money in.
        expect(Math.abs(all.profitAndLoss.exchange.rounding)).toBeLessThan(booked.length / 2);
      }),
      { numRuns: 20 },
    );
  },
  PATIENCE,
);

test('the profits of two spans are the profit of both together', () => {
  const { booked } = trade(3, [[{ kind: 'buy-study', study: 'us-pet-beds' }], []]);
  const profit = (from: number, until: number) =>
    statementsOf(booked, { from, until }, translate).profitAndLoss.profit;

  expect(profit(0, 20) + profit(21, DAYS)).toBe(profit(0, DAYS));
});

test('the balance sheet holds every account of the books in its own currency', () => {
  const { world, booked } = trade(5, [[]]);

  const { assets, liabilities } = statementsOf(booked, { from: 1, until: DAYS }, translate).balanceSheet;

  const held = [...assets, ...liabilities].flatMap(({ account, of }) =>
    of.map(({ currency, amount }) => ({ account, currency, amount })),
  );
  const books = accountLines(world, 0).filter(({ account }) => held.some((line) => line.account === account));
  const byName = (a: { account: string; currency: string }, b: { account: string; currency: string }) =>
    `${a.account} ${a.currency}` < `${b.account} ${b.currency}` ? -1 : 1;
  expect(held.toSorted(byName)).toEqual(books.toSorted(byName));
});

test('dollars that lie in the wallet while the dollar rises are a gain, and no sale', () => {
  const put = (account: string, amount: number): Booked => ({
    day: 1,
    account,
    currency: 'USD',
    memo: 'capital-paid-in',
    amount,
  });

  const { profitAndLoss, cashFlow } = statementsOf(
    [put('bank', 10_000), put('equity', -10_000)],
    { from: 1, until: 3 },
    translate,
  );

  // A hundred dollars, at 7.10 when they came and at 7.12 two days later.
  expect(profitAndLoss).toMatchObject({ lines: [], profit: 200, exchange: { revaluation: 200 } });
  expect(cashFlow).toMatchObject({ opening: 0, revaluation: 200, closing: 71_200 });
});
