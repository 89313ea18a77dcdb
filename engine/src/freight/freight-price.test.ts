import type { FreightLane } from '../scenario/lanes.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../calendar.ts';
import { laned } from '../testing/little-supply.ts';
import { freightPrice, type Cargo } from './freight-price.ts';

const spring = dayOf('2026-04-01');
const laneOf = (id: string) => {
  const found = laned().freight.find((lane) => lane.id === id);
  if (!found) throw new Error(`no lane ${id}`);
  return found;
};
const lcl = { ...laneOf('us-lcl'), perShipment: 0 };
const fcl = laneOf('us-fcl');

/** A box of 20 litres and 600 g, or what the test says. */
const boxes = (units: number, grams = 600): Cargo[] => [
  { product: { grams, millimetres: { length: 500, width: 400, height: 100 } }, units },
];

test('less than a cubic metre pays for a whole one, and from there on for its room', () => {
  expect(freightPrice(lcl, boxes(1), spring).price).toBe(70_000);
  expect(freightPrice(lcl, boxes(50), spring).price).toBe(70_000);
  expect(freightPrice(lcl, boxes(75), spring).price).toBe(105_000);
});

test('what is heavier than a tonne a cubic metre pays by its weight', () => {
  // 50 boxes of 20 litres are a cubic metre; 40 kg each are two tonnes.
  expect(freightPrice(lcl, boxes(50, 40_000), spring).price).toBe(140_000);
});

test('papers and clearance are paid once for each shipment', () => {
  const { price, perShipment, total } = freightPrice(laneOf('us-lcl'), boxes(75), spring);

  expect(total).toBe(price + perShipment);
  expect(perShipment).toBe(30_000);
});

test('containers hold the cargo by room and by weight, and no cheaper set of them would', () => {
  const cargo = fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 100, max: 40_000 }));

  fc.assert(
    fc.property(cargo, ([units, grams]) => {
      const { containers, price } = freightPrice(fcl, boxes(units, grams), spring);

      const held = (of: 'litres' | 'kilograms') =>
        containers.reduce((sum, { container, count }) => sum + container[of] * count, 0);
      expect(held('litres')).toBeGreaterThanOrEqual(units * 20);
      expect(held('kilograms')).toBeGreaterThanOrEqual((units * grams) / 1000);
      // Every set of twenties and forties, tried out.
      const [small, large] = fcl.containers ?? [];
      if (!small || !large) throw new Error('two sizes');
      const need = (count: number, of: 'litres' | 'kilograms', all: number) =>
        Math.ceil(Math.max(0, all - large[of] * count) / small[of]);
      let cheapest = Infinity;
      for (let count = 0; count <= 20; count++) {
        const smalls = Math.max(
          need(count, 'litres', units * 20),
          need(count, 'kilograms', (units * grams) / 1000),
        );
        cheapest = Math.min(cheapest, count * large.price + smalls * small.price);
      }
      expect(price).toBe(cheapest);
    }),
  );
});

test('a container of its own is cheaper a unit than a share of one only above its break-even', () => {
  // A twenty costs what 20 cubic metres of LCL cost; 50 boxes are a cubic metre.
  const breakEven = (20 * 1_000_000) / 20_000;
  const perUnit = (lane: FreightLane, units: number) =>
    freightPrice(lane, boxes(units), spring).price / units;

  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1400 }), (units) => {
      const isCheaper = perUnit(fcl, units) < perUnit(lcl, units);
      expect(isCheaper).toBe(units > breakEven);
    }),
  );
});

test('a shipment of a million boxes is priced like any other', () => {
  const { price, containers } = freightPrice(fcl, boxes(1_000_000), spring);

  expect(containers.map(({ container, count }) => [container.id, count])).toEqual([['40', 345]]);
  expect(price).toBe(345 * 2_200_000);
});

test('surcharges on freight are lines of their own', () => {
  const surcharges = [{ kind: 'peak', from: '2026-03-01', until: '2026-05-31', perThousand: 100 }] as const;

  const { surcharges: lines, total } = freightPrice({ ...lcl, surcharges }, boxes(75), spring);

  expect(lines).toEqual([{ kind: 'peak', amount: 10_500 }]);
  expect(total).toBe(115_500);
});
