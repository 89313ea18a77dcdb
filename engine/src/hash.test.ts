import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from './at.ts';
import { copyWorld } from './copy-world.ts';
import { hashScenario, hashWorld } from './hash.ts';
import { littleScenario } from './testing/little-scenario.ts';
import { littleWorld, playDays, withDesk } from './testing/little-world.ts';
import type { World } from './world.ts';

function busyWorld(): World {
  const world = littleWorld();
  withDesk(world, { units: 5000, unitCost: 1000 });
  return playDays(world, 6);
}

/** The same data with the fields of every record set the other way round. */
function turned<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(turned) as T;
  const fields = Object.entries(value).toReversed();
  return Object.fromEntries(fields.map(([name, field]) => [name, turned(field)])) as T;
}

test('a world hashes the same whatever the order of its fields, and after a copy', () => {
  const world = busyWorld();

  expect(hashWorld({ ...turned({ ...world, scenario: null }), scenario: world.scenario })).toBe(
    hashWorld(world),
  );
  expect(hashWorld(copyWorld(world))).toBe(hashWorld(world));
  expect(hashScenario(turned(littleScenario()))).toBe(hashScenario(littleScenario()));
});

test('columns hash by what they hold, wherever they lie in memory and whatever room they have', () => {
  const world = busyWorld();
  const { orders, buyers } = world;
  const shifted = new Uint8Array(orders.status.length + 3);
  shifted.set(new Uint8Array(orders.status.buffer, orders.status.byteOffset, orders.status.byteLength), 3);
  const moved = new Int8Array(shifted.buffer, 3);
  const roomy = new Int32Array(orders.id.length + 50);
  roomy.set(orders.id);

  expect(hashWorld({ ...world, buyers, orders: { ...orders, status: moved, id: roomy } })).toBe(
    hashWorld(world),
  );
});

test.each<[string, (world: World) => void]>([
  ['a cent in an account', (world) => (at(world.companies, 0).balances['CNY'] = { bank: 1 })],
  ['a letter of a title', (world) => (at(world.listings, 0).title += '.')],
  ['one status of one order', (world) => (world.orders.status[0] = 5)],
  [
    'a buyer who is remembered',
    (world) => (world.buyers.person = Float64Array.of(...world.buyers.person, 1e12)),
  ],
  ['one unit on a shelf', (world) => (at(world.lots, 0).units += 1)],
  ['a paused page', (world) => (at(world.listings, 0).isPaused = true)],
  ['the day', (world) => (world.day += 1)],
])('%s changes the hash', (_, change) => {
  const world = busyWorld();
  const before = hashWorld(world);

  change(world);

  expect(hashWorld(world)).not.toBe(before);
});

test('no two different bits of data share a hash', () => {
  const known = new Map<string, string>();

  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(turned(turned(value)));
      const scenario = { ...littleScenario(), note: value };
      const hash = hashScenario(scenario);
      expect(known.get(hash) ?? text).toBe(text);
      known.set(hash, text);
    }),
    { numRuns: 300 },
  );
});
