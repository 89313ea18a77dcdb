import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import type { DayReport } from '../report.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { clearedAt } from './clearing.ts';
import { luckOf } from './luck.ts';

/** The little market, in which everybody pays by slips that clear within days. */
function slipsOnly() {
  const { markets } = littleScenario();
  return {
    markets: markets.map((market) => ({
      ...market,
      payment: market.payment
        .slice(0, 1)
        .map((means) => ({ ...means, share: 1, clears: { min: 1, max: 4 } })),
    })),
  };
}

function daysOf(scenario: ReturnType<typeof slipsOnly> | Record<string, never>): DayReport[] {
  let world = littleWorld({ scenario });
  withDesk(world);
  return Array.from({ length: 12 }, () => {
    const played = playDay(world);
    world = played.world;
    return played.report;
  });
}

const shippedOf = (days: readonly DayReport[]) =>
  new Map(
    days.flatMap(({ changes }) =>
      changes.flatMap(({ order, at, status }) => (status === 'shipped' ? [[order, at] as const] : [])),
    ),
  );

test('nothing leaves before its money is there, and the promise counts from then', () => {
  const { scenario, seed } = littleWorld({ scenario: slipsOnly() });
  const [slips, cards] = [daysOf(slipsOnly()), daysOf({})];
  const shipped = shippedOf(slips);
  const placed = slips.flatMap((day) => day.placed).filter(({ id }) => shipped.has(id));

  expect(placed.length).toBeGreaterThan(5);
  for (const order of placed)
    expect(shipped.get(order.id)).toBeGreaterThan(clearedAt({ scenario, seed }, { ...order, payment: 0 }));
  // The same visit, told when it will have its parcel: never sooner by slip.
  const byVisit = new Map(cards.flatMap((day) => day.placed).map((order) => [luckOf(order), order]));
  const both = placed.flatMap((order) => {
    const other = byVisit.get(luckOf(order));
    return other ? [[order.promisedAt, other.promisedAt] as const] : [];
  });
  expect(both.length).toBeGreaterThan(3);
  for (const [late, soon] of both) expect(late).toBeGreaterThanOrEqual(soon);
});

test('means without a wait are there at once', () => {
  const { scenario, seed } = littleWorld();

  expect(clearedAt({ scenario, seed }, { market: 0, placedAt: 77, session: 1, payment: 0 })).toBe(77);
});
