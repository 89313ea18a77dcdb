import { expect, test } from 'vitest';
import { LITTLE_POST } from '../testing/little-crowd.ts';
import { freightOf, middleTransit, transitDays } from './post.ts';

const parcel = (grams: number, kilometres: number) =>
  freightOf(LITTLE_POST, { grams, kilometres, contract: 0 }, 100);

test('freight goes by steps of weight and zones of distance, and never falls with either', () => {
  expect(parcel(900, 300)).toBe(parcel(600, 450));
  expect(parcel(1100, 300)).toBeGreaterThan(parcel(900, 300));
  expect(parcel(900, 700)).toBeGreaterThan(parcel(900, 300));
  expect(parcel(90_000, 9000)).toBe(parcel(5000, 1500));
});

test('nothing is carried for less than the least, and a contract of one’s own moves the table’s price', () => {
  const cheap = { grams: 100, kilometres: 10, contract: -3 };

  expect(freightOf(LITTLE_POST, cheap, 100)).toBe(500);
  expect(freightOf(LITTLE_POST, { ...cheap, contract: 0.2 }, 100)).toBeGreaterThan(parcel(100, 10));
});

test('a parcel half of all others beat takes the middle transit, times what its weeks are like', () => {
  const when = { seed: 1, day: 9, calendarDay: 17_000 };
  const way = { from: 0, to: 1, kilometres: 1000, grams: 500, share: 0.5 };
  const calm = { ...LITTLE_POST, transit: { ...LITTLE_POST.transit, ofWay: 0, ofCountry: 0 } };

  expect(transitDays(calm, way, when)).toBeCloseTo(middleTransit(calm, 1000, 1), 10);
  const slow = { ...calm, seasons: [{ from: '2016-01-01', until: '2016-12-31', factor: 2 }] };
  expect(transitDays(slow, way, when)).toBeCloseTo(2 * middleTransit(calm, 1000, 1), 10);
});

test('parcels of one way and week share its crowding; another way has its own', () => {
  const when = { seed: 1, day: 9, calendarDay: 17_000 };
  const crowding = (from: number, share: number, day: number): number =>
    Math.log(transitDays(LITTLE_POST, { from, to: 1, kilometres: 500, grams: 500, share }, { ...when, day }));

  const early = crowding(0, 0.2, 9) - crowding(0, 0.2, 23);
  const late = crowding(0, 0.9, 9) - crowding(0, 0.9, 23);
  expect(early).toBeCloseTo(late, 10);
  expect(early).not.toBeCloseTo(crowding(1, 0.2, 9) - crowding(1, 0.2, 23), 3);
  expect(crowding(0, 0.2, 9)).toBe(crowding(0, 0.2, 10));
});

test('the luck of a long way evens out', () => {
  const when = { seed: 1, day: 9, calendarDay: 17_000 };
  const width = (kilometres: number): number => {
    const days = (share: number) =>
      transitDays(LITTLE_POST, { from: 0, to: 1, kilometres, grams: 500, share }, when);
    return Math.log(days(0.9) / days(0.1));
  };

  expect(width(3000)).toBeLessThan(width(50));
});

test('heavy parcels wait for a van with room, where the post says so', () => {
  const when = { seed: 1, day: 9, calendarDay: 17_000 };
  const days = (grams: number, perLogKilogram?: number): number =>
    transitDays(
      { ...LITTLE_POST, transit: { ...LITTLE_POST.transit, ...(perLogKilogram && { perLogKilogram }) } },
      { from: 0, to: 1, kilometres: 500, grams, share: 0.5 },
      when,
    );

  expect(days(9000)).toBe(days(200));
  expect(days(9000, 0.1) / days(0, 0.1)).toBeCloseTo(10 ** 0.1, 10);
});
