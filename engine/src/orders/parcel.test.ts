import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { calendarDay, isHoliday, weekday } from '../calendar.ts';
import { checkScenario } from '../scenario/check.ts';
import { littleWorld } from '../testing/little-world.ts';
import type { World } from '../world.ts';
import { congestionOf, parcelWay, type Parcel, type ParcelWay } from './parcel.ts';
import { dayOfMoment } from './promise.ts';
import { trackingOf } from './tracking.ts';

const world = littleWorld({ seed: 3 });
const POST = 0;
const EXPRESS = 2;

/** One parcel a day over many weeks, so that no single congested week weighs. */
const parcel = (id: number, lane: number): Parcel => ({
  market: 0,
  placedAt: (id % 4000) * 96,
  session: id,
  lane,
  customs: 0,
  shippedAt: (id % 4000) * 96 + 50,
  promisedAt: (id % 4000) * 96 + 50 + 30 * 96,
  price: 2999,
  discount: 0,
});

const waysBy = (lane: number, count = 8000, setting: World = world): { parcel: Parcel; way: ParcelWay }[] =>
  Array.from({ length: count }, (_, id) => parcel(id + 1, lane)).map((each) => ({
    parcel: each,
    way: parcelWay(setting, each),
  }));

const quantile = (values: readonly number[], share: number): number =>
  at(
    values.toSorted((a, b) => a - b),
    Math.floor(values.length * share),
  );

test.each([
  ['hardly', 0.05],
  ['as much as they may', 0.17],
])(
  'one parcel in ten comes before the days that a lane quotes, and one in ten after, when its weeks differ %s',
  (_, congestion) => {
    const { lanes } = world.scenario;
    const other = { ...lanes, lanes: lanes.lanes.map((lane) => ({ ...lane, congestion })) };
    const setting = littleWorld({ seed: 3, scenario: { lanes: other } });
    expect(checkScenario(setting.scenario)).toEqual([]);

    for (const lane of [POST, EXPRESS]) {
      const days = waysBy(lane, 8000, setting).flatMap(({ parcel, way }) =>
        way.deliveredAt === undefined ? [] : [(way.deliveredAt - parcel.shippedAt) / 96],
      );

      const { min, max } = at(lanes.lanes, lane).days;
      // Sundays and customs add part of a day to what the legs take.
      expect(quantile(days, 0.1)).toBeGreaterThan(min * 0.93);
      expect(quantile(days, 0.1)).toBeLessThan(min + 0.8);
      expect(quantile(days, 0.9)).toBeGreaterThan(max * 0.95);
      expect(quantile(days, 0.9)).toBeLessThan(max + 1.2);
    }
  },
);

test('a lane loses and breaks the shares that it is known for', () => {
  const ways = waysBy(EXPRESS, 40_000);

  const share = (of: (way: ParcelWay) => boolean): number =>
    ways.filter(({ way }) => of(way)).length / ways.length;
  expect(share(({ lostAt }) => lostAt !== undefined)).toBeCloseTo(0.005, 2.7);
  expect(share(({ isDamaged }) => isDamaged)).toBeCloseTo(0.005, 2.7);
  expect(ways.every(({ way }) => (way.lostAt === undefined) !== (way.deliveredAt === undefined))).toBe(true);
});

test('nobody rings on Sundays, on holidays or on the day of dispatch', () => {
  for (const { parcel, way } of waysBy(EXPRESS, 3000)) {
    if (way.deliveredAt === undefined) continue;
    const day = dayOfMoment(way.deliveredAt);
    expect(weekday(calendarDay(world.scenario, day))).not.toBe(6);
    expect(isHoliday(world.scenario, 'US', day)).toBe(false);
    expect(day).toBeGreaterThan(dayOfMoment(parcel.shippedAt));
  }
});

test('a week of a lane has one congestion, whoever sends', () => {
  const factors = Array.from({ length: 28 }, (_, day) => congestionOf(world, POST, day + 1));

  expect(new Set(factors).size).toBe(4);
  expect(new Set(factors.slice(7, 14)).size).toBe(1);
  expect(congestionOf(world, EXPRESS, 1)).not.toBe(factors[0]);
});

test('the carrier tells events in the order of time, none from the future, and the last is the doorbell', () => {
  for (const { parcel, way } of waysBy(EXPRESS, 500)) {
    const all = trackingOf(world, parcel, Infinity);
    const early = trackingOf(world, parcel, parcel.shippedAt + 96);

    const moments = all.map((event) => event.at);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(early.every((event) => event.at <= parcel.shippedAt + 96)).toBe(true);
    expect(all.at(-1)?.code === 'delivered').toBe(way.deliveredAt !== undefined);
  }
});

test('a lane without a full trace tells only the two ends', () => {
  const codes = waysBy(POST, 200).flatMap(({ parcel }) =>
    trackingOf(world, parcel, Infinity).map(({ code }) => code),
  );
  expect([...new Set(codes)].toSorted()).toEqual(['accepted', 'delivered']);
});
