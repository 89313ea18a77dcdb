import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, tradeDays } from '../testing/trade-days.ts';

/** Inside one country, by a carrier that quotes what the data set's parcels took beyond their handling. */
const QUOTED = { min: 3, max: 21 };
const WAREHOUSE = 3;

test('with such a carrier, days from order to door fall as in the data: 4.2, 10.2, 23.0 and 45.7', () => {
  const { lanes } = littleScenario();
  const carriers = lanes.lanes.map((lane) => ({ ...lane, days: QUOTED, congestion: 0.15 }));
  const world = littleWorld({ seed: 17, scenario: { lanes: { ...lanes, lanes: carriers } } });
  withDesk(world, { lane: WAREHOUSE, place: 'US', units: 60_000, unitCost: 100 });
  const days = tradeDays(world, 500, (today) => {
    if (today.day > 380) return;
    for (let each = 0; each < 25; each++) buy(today, at(today.world.listings, 0), { slice: 20 + each * 3 });
  });

  const placedAt = new Map(
    days.flatMap(({ report }) => report.placed.map((order) => [order.id, order.placedAt])),
  );
  const taken = days
    .flatMap(({ report }) => report.changes)
    .flatMap(({ order, status, at: moment }) =>
      status === 'delivered' ? [(moment - (placedAt.get(order) ?? 0)) / 96] : [],
    )
    .toSorted((a, b) => a - b);
  const quantile = (share: number): number => at(taken, Math.floor(taken.length * share));
  expect(taken.length).toBeGreaterThan(9000);
  expect(Math.abs(quantile(0.1) / 4.2 - 1)).toBeLessThan(0.1);
  expect(Math.abs(quantile(0.5) / 10.2 - 1)).toBeLessThan(0.05);
  expect(Math.abs(quantile(0.9) / 23 - 1)).toBeLessThan(0.1);
  expect(Math.abs(quantile(0.99) / 45.7 - 1)).toBeLessThan(0.1);
}, 60_000);
