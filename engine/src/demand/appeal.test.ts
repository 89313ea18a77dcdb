import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { money } from '../money.ts';
import { checkScenario } from '../scenario/check.ts';
import { littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { twoChannels } from '../testing/two-channels.ts';
import type { World } from '../world.ts';
import { drawOfShelves } from './visits.ts';

const [FIRST, ABROAD, SECOND] = [0, 1, 2];

/** Two companies; the same three products at the same prices on both channels of the country. */
function bothChannels(nest: number): World {
  const world = littleWorld({ teams: 2, scenario: twoChannels(nest) });
  for (const market of [FIRST, SECOND]) {
    for (const product of [0, 1, 2]) withDesk(world, { company: 0, product, market });
  }
  withDesk(world, { company: 1, product: 0, market: ABROAD });
  return world;
}

const reprice = (world: World, market: number, price: number): World => ({
  ...world,
  listings: world.listings.map((each) => (each.market === market ? { ...each, price: money(price) } : each)),
});

const draw = (world: World, market: number): number => drawOfShelves(world, market, world.day + 1);

test('a scenario with two channels in one country is a scenario', () => {
  expect(checkScenario(twoChannels(0.5))).toEqual([]);
});

test('channels that offer the same share the country by habit', () => {
  const world = playDays(bothChannels(0.5), 1);
  expect(at(world.appeal, FIRST)).toBeGreaterThan(0);
  expect(at(world.appeal, SECOND)).toBe(at(world.appeal, FIRST));
  expect(draw(world, FIRST)).toBe(1);
});

test('a channel that gets better offers gets more of the visits, the other loses as many, and no other country does', () => {
  const better = playDays(reprice(bothChannels(0.5), SECOND, 1999), 1);
  expect(at(better.appeal, SECOND)).toBeGreaterThan(at(better.appeal, FIRST));
  expect(draw(better, SECOND)).toBeGreaterThan(1.02);
  expect(draw(better, FIRST) + draw(better, SECOND)).toBeCloseTo(2, 10);
  expect(draw(better, ABROAD)).toBe(1);
  const best = playDays(reprice(bothChannels(0.5), SECOND, 999), 1);
  expect(draw(best, SECOND)).toBeGreaterThan(draw(better, SECOND));
});

test('the more people go by what is offered, the more of them change channels', () => {
  const draws = [0, 0.3, 1].map((nest) =>
    draw(playDays(reprice(bothChannels(nest), SECOND, 1499), 1), SECOND),
  );
  expect(draws[0]).toBe(1);
  expect(draws.toSorted((a, b) => a - b)).toEqual(draws);
  expect(draws[2]).toBeGreaterThan(draws[1] ?? Infinity);
});

test('empty shelves draw nobody, and visits follow on the day after', () => {
  const world = bothChannels(1);
  const empty: World = { ...world, listings: world.listings.filter(({ market }) => market !== SECOND) };
  const first = playDay(empty);
  expect(at(first.world.appeal, SECOND)).toBe(0);
  const sessions = (report: typeof first.report) => report.traffic.map((row) => row.sessions);
  const before = sessions(first.report);
  const after = sessions(playDay(first.world).report);
  expect(at(after, FIRST)).toBeGreaterThan(at(before, FIRST));
  expect(at(after, SECOND)).toBeLessThan(at(before, SECOND));
});

test('a person is one person on both channels: who was content here prefers the company there', () => {
  const world = bothChannels(0);
  const content = { person: Float64Array.from({ length: 100_000 }, (_, person) => person) };
  world.buyers = {
    ...content,
    company: new Int16Array(100_000).fill(1),
    content: new Int8Array(100_000).fill(100),
  };
  withDesk(world, { company: 1, product: 0, market: SECOND });
  const ofNewcomer = (known: World) =>
    playDay(known).report.placed.filter(({ market, company }) => market === SECOND && company === 1).length;
  const nobody = { person: new Float64Array(), company: new Int16Array(), content: new Int8Array() };
  expect(ofNewcomer(world)).toBeGreaterThan(ofNewcomer({ ...world, buyers: nobody }) * 1.2);
});
