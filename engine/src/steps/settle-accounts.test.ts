import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { toHome } from '../ledger/exchange.ts';
import type { UnsealedDay } from '../day.ts';
import { LITTLE_CONDUCT, withPlatform } from '../testing/little-conduct.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';

const EXPRESS = 2;

/** Ten orders on the first day, by express, and then forty days of waiting. */
function sell(): UnsealedDay[] {
  const world = littleWorld({ seed: 4 });
  withDesk(world, { lane: EXPRESS, quality: 950 });
  return tradeDays(world, 40, (today) => {
    if (today.day > 1) return;
    for (let each = 0; each < 10; each++) buy(today, at(today.world.listings, 0), { slice: each });
  });
}

test('money of an order is free seven days after the doorbell, and not before', () => {
  const days = sell();

  const delivered = days.filter(({ report }) => report.changes.some(({ status }) => status === 'delivered'));
  const first = at(delivered, 0).report.day;
  const last = at(delivered, delivered.length - 1).report.day;
  const reserve = (day: number): number => balanceOf(at(days, day - 1).world, 0, 'platform-reserve', 'USD');
  expect(reserve(first + 6)).toBe(reserve(1));
  expect(reserve(first + 7)).toBeLessThan(reserve(1));
  expect(reserve(last + 7)).toBe(0);
});

test('the wallet is paid out on settlement days at the rate of the day, less the spread', () => {
  const days = sell();

  const paid = days.flatMap(({ report }) =>
    report.postings.map((posting) => ({ ...posting, day: report.day })),
  );
  const payout = paid.filter(({ memo }) => memo === 'payout');
  const { scenario } = lastWorld(days);
  for (const day of new Set(payout.map((line) => line.day))) {
    const amount = (account: string, currency: string): number =>
      payout.find((line) => line.day === day && line.account === account && line.currency === currency)
        ?.amount ?? 0;
    const worth = toHome(scenario, -amount('platform-wallet', 'USD'), 'USD', day);
    expect(day % 14).toBe(0);
    expect(amount('bank', 'CNY') + amount('platform-fees', 'CNY')).toBe(worth);
    // 1.2 %, rounded to the fen.
    expect(amount('platform-fees', 'CNY')).toBe(Math.round(Math.abs(worth) * 0.012));
  }
  expect(new Set(payout.map((line) => line.day)).size).toBeGreaterThan(1);
  expect(balanceOf(at(days, 27).world, 0, 'platform-wallet', 'USD')).toBe(0);
});

test('money of a store that the platform is looking into stays where it is, and fees are taken all the same', () => {
  const conduct = withPlatform({ conduct: LITTLE_CONDUCT });
  const hold = (wallet: number): World => {
    const world = littleWorld({ seed: 4, scenario: { rules: conduct } });
    withDesk(world, { listing: { isPaused: true } });
    const store = at(at(world.companies, 0).stores, 0);
    store.health.points = 120;
    store.conduct.standing = { step: 'held', since: 1 };
    const lines = [debit('platform-wallet', 'USD', wallet), credit('sales', 'USD', wallet)];
    post(beginDay(world), 0, { memo: 'sale', market: 0, lines });
    return lastWorld(tradeDays(world, 14));
  };

  expect(balanceOf(hold(50_000), 0, 'platform-wallet', 'USD')).toBe(50_000);
  expect(balanceOf(hold(-500), 0, 'platform-wallet', 'USD')).toBe(0);
});
