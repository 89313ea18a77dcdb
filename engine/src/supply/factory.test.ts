import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { checkDecision } from '../decisions/catalogue.ts';
import { supplied } from '../testing/little-supply.ts';
import { decided, littleWorld } from '../testing/little-world.ts';
import type { World } from '../world.ts';
import { book, placeFor, roomOf, weekOf } from './factory.ts';

const CAREFUL = 0;
const WEEKLY = 1000;
const WEEKS_AHEAD = 3;

/** Two companies with money for whole weeks of a factory, and no supplier's terms in the way. */
const market = (): World =>
  littleWorld({
    teams: 2,
    scenario: {
      goods: {
        ...supplied(),
        suppliers: supplied().suppliers.map(({ terms: _terms, currencyClause: _clause, ...rest }) => rest),
      },
      seats: { most: 12, startingCash: 9_000_000_000, creditLine: 0 },
    },
  });

const order = (units: number) =>
  ({ kind: 'order-goods', supplier: 'careful', product: 'cloud', units }) as const;

test('no week of a factory is ever ordered fuller than it can make, whoever orders', () => {
  const orders = fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 6 })), {
    maxLength: 40,
  });

  fc.assert(
    fc.property(orders, (all) => {
      const world = market();
      let day = 1;
      for (const [units, waits] of all) {
        day += waits;
        const place = placeFor(world, CAREFUL, units, day);
        if (!('weeks' in place)) continue;
        book(world, CAREFUL, place.weeks);
        expect(place.weeks.reduce((sum, week) => sum + week.units, 0)).toBe(units);
        expect(place.weeks.at(-1)?.week).toBe(weekOf(day) + place.later);
      }
      for (const { units } of world.bookings) expect(units).toBeLessThanOrEqual(WEEKLY);
    }),
  );
});

test('a full week makes the next order come later, by as many weeks as it waits', () => {
  const world = market();

  const { world: after } = playDay(world, [
    ...decided(world, [order(900)], 'team-1'),
    ...decided(world, [order(600)], 'team-2'),
  ]);

  const [first, second] = after.supplies.toSorted((a, b) => a.company - b.company);
  // A hundred fit in this week; five hundred are made in the next.
  expect((second?.promisedOn ?? 0) - (first?.promisedOn ?? 0)).toBe(7);
  expect(roomOf(after, CAREFUL, 2)).toEqual([0, 500, 1000, 1000]);
});

test('an order beyond all open weeks is refused with the day on which there is room, and taken on that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 4000 }), (taken, wanted) => {
      fc.pre(taken + wanted > WEEKLY * (WEEKS_AHEAD + 1));
      const world = market();
      const before = placeFor(world, CAREFUL, taken, 1);
      if ('weeks' in before) book(world, CAREFUL, before.weeks);

      const refused = placeFor(world, CAREFUL, wanted, 1);

      if (!('fullUntil' in refused)) throw new Error('there was room');
      expect(placeFor(world, CAREFUL, wanted, refused.fullUntil)).toHaveProperty('weeks');
      expect(placeFor(world, CAREFUL, wanted, refused.fullUntil - 1)).toHaveProperty('fullUntil');
    }),
  );
});

test('more than a factory makes in all of its open weeks is refused for good', () => {
  const world = market();

  expect(checkDecision(world, 'team-1', order(4001))).toMatchObject([
    { path: 'units', code: 'decision.beyond-capacity', values: { most: 4000 } },
  ]);
});

test('a factory works on weekends, and stands still on the holidays at home', () => {
  const goods = supplied();
  const punctual = goods.suppliers.map((supplier) => ({ ...supplier, lateShare: 0 }));
  const supply = goods.supply.map((offer) => ({ ...offer, leadDays: { min: 5, max: 5 } }));
  const world = littleWorld({ scenario: { goods: { ...goods, suppliers: punctual, supply } } });
  const orderedOn = (day: number) => {
    const before: World = { ...world, day: day - 1 };
    return playDay(before, decided(before, [order(100)])).world.supplies[0];
  };

  // Day 36 is Qingming.
  expect(orderedOn(20)).toMatchObject({ promisedOn: 25, readyOn: 25 });
  expect(orderedOn(33)).toMatchObject({ promisedOn: 39, readyOn: 39 });
});

test('weeks that are over are forgotten', () => {
  let world = playDay(market(), decided(market(), [order(900)])).world;

  for (let day = 0; day < 8; day++) world = playDay(world).world;

  expect(world.bookings).toEqual([]);
});
