import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import type { OrderChange, PlacedOrder } from '../report.ts';
import { money } from '../money.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';

const DAYS = 24;

/** What became of each order of the first company, by the visit that it came from. */
function fates(rivalsPrice: number): Map<string, string> {
  let world = littleWorld({ teams: 2, seed: 21 });
  withDesk(world, { units: 5000 });
  withDesk(world, { company: 1, product: 1, units: 5000, listing: { price: money(rivalsPrice) } });
  const placed: PlacedOrder[] = [];
  const changes: OrderChange[] = [];
  while (world.day < DAYS) {
    const played = playDay(world);
    placed.push(...played.report.placed.filter(({ company }) => company === 0));
    changes.push(...played.report.changes);
    world = played.world;
  }
  return new Map(
    placed.map(({ id, market, placedAt, session }) => {
      const fate = changes.filter(({ order }) => order === id).map(({ order: _, ...change }) => change);
      return [`${market} ${placedAt} ${session}`, JSON.stringify(fate)];
    }),
  );
}

test("another company's price changes who buys, and nothing of what becomes of the orders that stay", () => {
  const dear = fates(3999);
  const cheap = fates(1999);

  const both = [...dear.keys()].filter((visit) => cheap.has(visit));

  expect(dear.size).not.toBe(cheap.size);
  expect(both.length).toBeGreaterThan(100);
  for (const visit of both) expect(cheap.get(visit)).toBe(dear.get(visit));
}, 60_000);
