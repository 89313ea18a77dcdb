import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf } from '../ledger/post.ts';
import type { Storage } from '../scenario/storage.ts';
import { laned, withCentre } from '../testing/little-supply.ts';
import { LITTLE_RULES } from '../testing/little-rules.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { beginDay } from '../today.ts';
import { chargeStorage, rentOf } from './storage-fees.ts';

const bands = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 50 })), { maxLength: 5 })
  .map((all) => {
    const days = [...new Set(all.map(([fromDays]) => fromDays))].toSorted((a, b) => a - b);
    const rates = all.map(([, rate]) => rate).toSorted((a, b) => a - b);
    return days.map((fromDays, place) => ({ fromDays, perLitreDay: rates[place] ?? 50 }));
  });

test('goods never lie cheaper for having lain longer', () => {
  fc.assert(
    fc.property(
      bands,
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 12 }),
      (ageing, age, month) => {
        const storage: Storage = { perLitreDay: 2, freeDays: 7, ageing };

        expect(rentOf(storage, month, age + 1)).toBeGreaterThanOrEqual(rentOf(storage, month, age));
      },
    ),
  );
});

test('the first days are free, peak months are dearer, and each band adds to the rent', () => {
  const storage: Storage = {
    perLitreDay: 2,
    peak: { months: [11, 12], perLitreDay: 5 },
    freeDays: 10,
    ageing: [
      { fromDays: 90, perLitreDay: 1 },
      { fromDays: 180, perLitreDay: 4 },
    ],
  };

  expect([9, 10, 89, 90, 179, 180].map((age) => rentOf(storage, 3, age))).toEqual([0, 2, 2, 3, 3, 6]);
  expect(rentOf(storage, 12, 90)).toBe(6);
});

/** Stock that came on day 1 lies somewhere; the evening of a day is charged. */
function lying(place: string, day: number) {
  const world = littleWorld({ scenario: { lanes: laned(), rules: withCentre(LITTLE_RULES) } });
  withDesk(world, { units: 100, place });
  const today = { ...beginDay(world), day };
  chargeStorage(today);
  return today;
}

test('a warehouse for hire is paid from the bank, and home costs nothing', () => {
  const { world, report } = lying('US', 20);

  // A hundred boxes of 20 litres at 2 fen a litre.
  expect(balanceOf(world, 0, 'storage', 'CNY')).toBe(4000);
  expect(report.postings.map(({ account }) => account)).toEqual(['storage', 'bank']);
  expect(lying('home', 20).report.postings).toEqual([]);
});

test('a platform takes the rent of its centre from what it owes, in the currency of the market', () => {
  const { world, report } = lying('fulfilment:marketplace-us', 41);

  // 2,000 litres at 0.1 cent, and 0.2 more for what has lain forty days.
  expect(balanceOf(world, 0, 'platform-wallet', 'USD')).toBe(-600);
  expect(report.postings).toMatchObject([
    { account: 'storage', currency: 'USD', amount: 600, memo: 'storage' },
    { account: 'platform-wallet', currency: 'USD', amount: -600 },
  ]);
});
