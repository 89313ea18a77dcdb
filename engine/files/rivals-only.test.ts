import { figuresOf, openWorld, playDay, type World } from '@portolan/engine';
import { expect, test } from 'vitest';
import { loadScenario } from './load-scenario.ts';

const DAYS = 130;

test('a world of computer companies alone stays sane for a term: no explosion, no monopoly, not everybody ruined', () => {
  const { scenario, faults } = loadScenario('first-light');
  expect(faults).toEqual([]);
  if (!scenario) return;

  let world: World = openWorld({ scenario, seed: 20_260_901, teams: [] });
  let before = world;
  const units = world.companies.map(() => 0);
  const perDay: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    before = world;
    const played = playDay(world);
    world = played.world;
    perDay.push(played.report.totals.orders);
    for (const order of played.report.placed)
      units[order.company] = (units[order.company] ?? 0) + order.units;
  }

  const all = units.reduce((sum, each) => sum + each, 0);
  const worth = figuresOf(before, world).map(({ netWorth }) => netWorth);
  const { startingCash } = scenario.seats;
  expect(Math.min(...units)).toBeGreaterThan(0);
  expect(Math.max(...units) / all).toBeLessThan(0.6);
  expect(Math.min(...perDay)).toBeGreaterThan(20);
  expect(Math.max(...perDay)).toBeLessThan(10_000);
  expect(worth.filter((each) => each > 0).length).toBeGreaterThan(worth.length / 2);
  expect(Math.max(...worth)).toBeLessThan(20 * startingCash);
  // What is open does not pile up: a delivered order leaves the book within weeks.
  expect(world.orders.count).toBeLessThan(60 * Math.max(...perDay));
}, 120_000);
