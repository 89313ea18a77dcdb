import { expect, test } from 'vitest';
import { balanceOf } from '../ledger/post.ts';
import type { UnsealedDay } from '../day.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { lastWorld, tradeDays } from '../testing/trade-days.ts';

const memo = (days: readonly UnsealedDay[], wanted: string) =>
  days.flatMap(({ report }) =>
    report.postings.filter((line) => line.memo === wanted).map((line) => ({ ...line, day: report.day })),
  );

test('the plan is charged every thirty days of a store, in the currency of its market', () => {
  const world = littleWorld();
  world.day = 3;
  withDesk(world, { market: 1, lane: 4 });

  const days = tradeDays(world, 62);

  const fees = memo(days, 'plan-fee').filter(({ account }) => account === 'platform-fees');
  expect(fees.map(({ day, currency, amount }) => [day, currency, amount])).toEqual([
    [33, 'EUR', 3999],
    [63, 'EUR', 3999],
  ]);
});

test('goods abroad pay for the litres they take, goods at home do not', () => {
  const world = littleWorld();
  withDesk(world, { place: 'US', units: 30 });
  withDesk(world, { product: 1, place: 'home', units: 30 });

  const days = tradeDays(world, 1);

  // 30 units of 50 × 40 × 10 cm are 600 litres at 2 fen.
  expect(balanceOf(lastWorld(days), 0, 'storage', 'CNY')).toBe(1200);
});
