import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { pathOf, type Path } from '../demand/path.ts';
import { explainOrder, explainSession } from './explain-visit.ts';
import { lookAtDay } from './look-at-day.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';

function market(units: number, sessionsPerDay = 800) {
  const markets = littleScenario().markets.map((each) => ({ ...each, sessionsPerDay }));
  const world = littleWorld({ teams: 3, scenario: { markets } });
  for (const company of [0, 1, 2]) {
    for (const product of [0, 1, 2]) withDesk(world, { company, product, market: 0, units });
  }
  return world;
}

test('the path of every order of a day leads to what was bought, and its terms add up', () => {
  const before = market(20);
  const { report } = playDay(before);
  expect(report.placed.length).toBeGreaterThan(50);
  for (const order of report.placed.filter((_, place) => place % 5 === 0)) {
    const found = explainOrder(before, [], order);
    expect(found?.order).toEqual(order);
    const path = found?.path;
    expect([path?.outcome, path?.chosen, path?.buyer.person]).toEqual(['order', order.listing, order.buyer]);
    expect([path?.basket.units, path?.basket.isPaid]).toEqual([order.units, true]);
    for (const { terms, utility } of path?.considered ?? []) {
      expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(utility, 9);
    }
    for (const row of path?.rows ?? []) {
      expect(Object.values(row.terms).reduce((sum, value) => sum + value, 0)).toBeCloseTo(row.score, 9);
    }
    expect(path?.second?.by).toBeGreaterThan(0);
  }
});

test('who comes too late for the last piece is told so, and what they took instead', () => {
  const before = market(20, 20_000);
  const { placed, funnel } = playDay(before).report;
  expect(funnel.some(({ lost }) => lost > 0)).toBe(true);
  const lastOrders = new Map(placed.map(({ listing, placedAt }) => [listing, placedAt]));
  const slices = new Set(lastOrders.values());
  const late = placed
    .filter(({ placedAt }) => slices.has(placedAt))
    .map((order) => ({ order, path: explainOrder(before, [], order)?.path }))
    .filter(({ path }) => path && path.soldOut.length > 0);
  expect(late.length).toBeGreaterThan(0);
  for (const { order, path } of late) {
    expect(path?.chosen).toBe(order.listing);
    expect(path?.soldOut).not.toContain(order.listing);
    expect(path?.considered.map(({ listing }) => listing)).toEqual(
      expect.arrayContaining([...(path?.soldOut ?? [])]),
    );
  }
});

test('every visit has a path, and the paths add up to the day', () => {
  const before = market(500);
  const { report } = playDay(before);
  const slice = 80;
  const paths = [];
  for (let session = 0; ; session++) {
    const found = explainSession(before, [], { day: 1, market: 0, slice, session });
    if (!found) break;
    paths.push(found);
  }
  const ordered = report.placed.filter(({ market, placedAt }) => market === 0 && placedAt === slice);
  expect(new Set(paths.flatMap(({ order }) => (order ? [order.id] : [])))).toEqual(
    new Set(ordered.map(({ id }) => id)),
  );
  expect(paths.filter(({ path }) => path.outcome === 'order')).toHaveLength(ordered.length);
  const outcomes = new Set(paths.map(({ path }) => path.outcome));
  expect(outcomes.size).toBeGreaterThan(2);
  expect(at(paths, 0).path.rows.filter(({ isExamined }) => isExamined).length).toBeGreaterThan(0);
});

test('who opened pages and bought nothing is told as fully: the terms of all, what came nearest, and by how much', () => {
  const before = market(500);
  const visits: Path[] = [];
  lookAtDay(before, [], (sight) => {
    const { slice, board } = sight;
    for (let session = 0; session < (board.markets[0]?.arrivals[slice] ?? 0); session++) {
      const path = pathOf(before.scenario, sight, { day: 1, market: 0, slice, session });
      if (path.outcome === 'bought-nothing') visits.push(path);
    }
  });

  expect(visits.length).toBeGreaterThan(3);
  for (const { considered, outside, second, chosen } of visits) {
    const nearest = at(considered, 0);
    expect(chosen).toBeUndefined();
    expect(second?.listing).toBe(nearest.listing);
    expect(second?.by).toBeCloseTo(outside - nearest.utility, 9);
    expect(second?.by).toBeGreaterThanOrEqual(0);
    expect(nearest.terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(nearest.utility, 9);
  }
});

test('asking for a path changes nothing, and a visit that never was has none', () => {
  const before = market(20);
  const first = playDay(before).report.hash;
  expect(explainSession(before, [], { day: 1, market: 0, slice: 3, session: 100_000 })).toBeUndefined();
  expect(() => explainSession(before, [], { day: 5, market: 0, slice: 3, session: 0 })).toThrow('day 5');
  expect(playDay(before).report.hash).toBe(first);
});
