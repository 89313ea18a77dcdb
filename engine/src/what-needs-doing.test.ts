import { expect, test } from 'vitest';
import { littleWorld, playDays, withDesk } from './testing/little-world.ts';
import { viewOf } from './view.ts';
import { whatNeedsDoing } from './what-needs-doing.ts';
import type { World } from './world.ts';

const tasks = (world: World) => whatNeedsDoing(viewOf(world, 'team-1'));
const codes = (world: World) => tasks(world).map(({ code }) => code);

test('a new company is led to its first study, store and goods', () => {
  expect(codes(littleWorld())).toEqual(['task.buy-a-study', 'task.open-a-store', 'task.order-goods']);
});

test('a store without a page and without a lane is told', () => {
  const world = littleWorld();
  withDesk(world, { lane: -1 });
  world.listings = [];

  expect(codes(world)).toContain('task.write-a-listing');
  expect(codes(world)).toContain('task.choose-a-lane');
});

test('what has a clock comes before what has none, the most pressing at the top', () => {
  const world = littleWorld();
  withDesk(world, { lane: -1, listing: { title: 'soft plush cat bed washable' } });
  const traded = playDays(world, 6);

  const found = tasks(traded);
  const clocks = found.map(({ dueAt }) => dueAt ?? Infinity);

  expect(found.some(({ code }) => code === 'task.ship-order')).toBe(true);
  expect(clocks).toEqual(clocks.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(clocks[0]).toBeLessThan(Infinity);
});

test('a page whose goods are gone is told, until new ones are on their way', () => {
  const world = littleWorld();
  withDesk(world);
  world.lots = [];

  expect(codes(world)).toContain('task.out-of-stock');
});
