import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '../money.ts';
import { littleWorld } from '../testing/little-world.ts';
import { moveUnits } from './move-units.ts';
import { putUnits, takeUnits, unitsOn } from './warehouse.ts';

const shelf = { company: 0, product: 0, place: 'home' };

function shelve(world: ReturnType<typeof littleWorld>, units: number, cost: number, quality = 800): void {
  moveUnits(world, { ...shelf, units, from: 'supplier', to: 'supply' });
  putUnits(world, { shelf, goods: { units, cost: money(cost), quality }, from: 'supply' });
}

test('goods leave a shelf at exactly what they cost, whatever the parts', () => {
  const batches = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(1_000_000)), {
    minLength: 1,
    maxLength: 6,
  });

  fc.assert(
    fc.property(batches, fc.array(fc.integer({ min: 1, max: 400 })), (bought, taken) => {
      const world = littleWorld();
      for (const [units, cost] of bought) shelve(world, units, cost);
      let cost = 0;
      for (const wanted of taken) {
        const units = Math.min(wanted, unitsOn(world, shelf));
        cost += takeUnits(world, shelf, units, 'order').cost;
      }
      const left = world.lots.reduce((sum, lot) => sum + lot.units * lot.unitCost, 0);
      expect(cost + left).toBe(bought.reduce((sum, [, each]) => sum + each, 0));
    }),
  );
});

test('the oldest goods leave first', () => {
  const world = littleWorld();
  shelve(world, 10, 1000, 900);
  shelve(world, 10, 3000, 300);

  expect(takeUnits(world, shelf, 10, 'order')).toEqual({ units: 10, cost: 1000, quality: 900 });
  expect(takeUnits(world, shelf, 5, 'order')).toEqual({ units: 5, cost: 1500, quality: 300 });
});

test('more than lies there cannot be taken', () => {
  const world = littleWorld();
  shelve(world, 10, 1000);

  expect(() => takeUnits(world, shelf, 11, 'order')).toThrow('1 of 11 units are not on the shelf');
});
