import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import type { Decision } from '../decisions/catalogue.ts';
import { checkDecision } from '../decisions/catalogue.ts';
import { homeRate, toHome } from '../ledger/exchange.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { bankRulesOn } from '../scenario/rules-in-force.ts';
import { withTreasury } from '../testing/little-treasury.ts';
import { decided, littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';
import { forwardRate } from './forward-rate.ts';
import { pay } from './pay.ts';

const bankWorld = () => littleWorld({ scenario: { rules: withTreasury() } });

/** Dollars from nowhere but the owners' pocket. */
function withDollars(world: World, amount: number): World {
  const lines = [debit('bank', 'USD', amount), credit('equity', 'USD', amount)];
  post(beginDay(world), 0, { memo: 'capital-paid-in', lines });
  return world;
}

const dollars = (world: World): number => balanceOf(world, 0, 'bank', 'USD');
const yuan = (world: World): number => balanceOf(world, 0, 'bank', 'CNY');
const after = (world: World, ...decisions: Decision[]): World =>
  playDay(world, decided(world, decisions)).world;

test('dollars become yuan at the day’s rate less the bank’s spread', () => {
  const world = withDollars(bankWorld(), 100_000);

  const next = after(world, { kind: 'convert', from: 'USD', to: 'CNY', amount: 40_000 });

  // 400 dollars at 7.10, less 0.3 %.
  expect(dollars(next)).toBe(60_000);
  expect(yuan(next) - yuan(world)).toBe(284_000 - 852);
  expect(balanceOf(next, 0, 'bank-fees', 'CNY')).toBe(852);
});

test('a cost in dollars is paid with dollars first, and only the rest is bought', () => {
  const world = withDollars(bankWorld(), 30_000);
  const today = beginDay(world);
  const before = yuan(world);

  pay(today, 0, { memo: 'ads-paid', account: 'platform-fees', currency: 'USD', amount: 50_000 });

  expect(dollars(world)).toBe(0);
  // 200 dollars at 7.10 and 0.3 % on top.
  expect(before - yuan(world)).toBe(142_000 + 426);
});

test('the currency that bears more interest is cheaper for a day to come', () => {
  const { scenario } = bankWorld();
  const rules = bankRulesOn(scenario, 1);
  if (!rules) throw new Error('the little bank is gone');
  const { forwards: _, ...free } = rules;

  const inAMonth = forwardRate(scenario, free, { side: 'sell', currency: 'USD', from: 1, until: 31 });

  // 7.10 · (1 + 2 % · 30/365) ÷ (1 + 4 % · 30/365)
  expect(inAMonth).toBe(Math.round((7_100_000 * (1 + (0.02 * 30) / 365)) / (1 + (0.04 * 30) / 365)));
  expect(inAMonth).toBeLessThan(homeRate(scenario, 'USD', 1));
  const dear = forwardRate(scenario, rules, { side: 'buy', currency: 'USD', from: 1, until: 31 });
  const cheap = forwardRate(scenario, rules, { side: 'sell', currency: 'USD', from: 1, until: 31 });
  expect(dear).toBeGreaterThan(inAMonth);
  expect(cheap).toBeLessThan(inAMonth);
});

test('a forward brings what was agreed, whatever the rate has become, and its margin comes back', () => {
  const world = withDollars(bankWorld(), 100_000);
  const start = yuan(world);
  const sold = after(world, { kind: 'buy-forward', side: 'sell', currency: 'USD', amount: 100_000, day: 10 });
  const { home, margin } = at(at(sold.companies, 0).treasury.forwards, 0);
  expect(balanceOf(sold, 0, 'margin', 'CNY')).toBe(margin);
  expect(start - yuan(sold)).toBe(margin);

  const due = playDays(sold, 9);

  expect(dollars(due)).toBe(0);
  expect(yuan(due)).toBe(start + home);
  expect(balanceOf(due, 0, 'margin', 'CNY')).toBe(0);
  expect(at(due.companies, 0).treasury.forwards).toEqual([]);
});

test('who sold dollars forward and has none buys them on the day', () => {
  const world = bankWorld();
  const start = yuan(world);
  const sold = after(world, { kind: 'buy-forward', side: 'sell', currency: 'USD', amount: 100_000, day: 10 });
  const { home } = at(at(sold.companies, 0).treasury.forwards, 0);
  const eve = playDays(sold, 8);

  const { world: due, report } = playDay(eve);

  const cost = toHome(due.scenario, 100_000, 'USD', 10);
  expect(yuan(due)).toBe(start + home - cost - Math.round(cost * 0.003));
  expect(report.news).toContainEqual(expect.objectContaining({ code: 'news.forward-uncovered' }));
});

test('interest runs by the day and is taken when the month ends', () => {
  const world = bankWorld();
  const drawn = after(world, { kind: 'draw-credit', amount: 1_000_000 });
  expect(yuan(drawn)).toBe(yuan(world) + 1_000_000);

  const march = playDays(drawn, 29);

  // The world begins on 2 March: thirty evenings at 6 % a year on 10,000 yuan.
  expect(balanceOf(march, 0, 'interest', 'CNY')).toBe(Math.floor((1_000_000 * 0.06 * 30) / 365));
  const repaid = after(march, { kind: 'repay-debt', debt: 'credit-line', amount: 1_000_000 });
  expect(balanceOf(repaid, 0, 'credit-line', 'CNY')).toBe(0);
  expect(
    checkDecision(repaid, 'team-1', { kind: 'repay-debt', debt: 'credit-line', amount: 1 }),
  ).toMatchObject([{ code: 'decision.more-than-owed' }]);
});

test('payouts go into the wallet of their currency when a company says so, and cost nothing then', () => {
  const world = bankWorld();
  withDesk(world, { listing: { isPaused: true } });
  const lines = [debit('platform-wallet', 'USD', 50_000), credit('sales', 'USD', 50_000)];
  post(beginDay(world), 0, { memo: 'sale', market: 0, lines });
  const told = after(world, { kind: 'set-payout', market: 'marketplace-us', into: 'wallet' });

  const settled = playDays(told, 13);

  expect(balanceOf(settled, 0, 'platform-fees', 'CNY')).toBe(0);
  expect(dollars(settled)).toBe(50_000);
  expect(balanceOf(settled, 0, 'platform-wallet', 'USD')).toBe(0);
});
