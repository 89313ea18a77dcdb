import { expect, test } from 'vitest';
import { calendarDay, weekday } from '../calendar.ts';
import { dayOfMoment, startOfDay } from '../orders/promise.ts';
import { LITTLE_POST, littleCrowd } from '../testing/little-crowd.ts';
import { deliveredAt } from './to-the-door.ts';

const scenario = littleCrowd();
const place = { scenario, seed: 3, country: 'US' };
const post = { ...LITTLE_POST, saturdays: 0.3 };
const weekdayOf = (at: number): number => weekday(calendarDay(scenario, dayOfMoment(at)));
const arrivals = Array.from({ length: 1000 }, (_, luck) =>
  deliveredAt(place, post, { luck, shipped: startOfDay(9) + 60 + luck, days: 1 + luck / 100 }),
);
const on = (day: number): number => arrivals.filter((at) => weekdayOf(at) === day).length;

test('nothing comes on a Sunday, little on a Saturday, and no heap on a Monday', () => {
  expect(on(6)).toBe(0);
  expect(on(5)).toBeGreaterThan(20);
  expect(on(5)).toBeLessThan(on(4) / 2);
  expect(on(0) + on(5)).toBeLessThan(1.3 * on(2));
});

test('a parcel comes after it has left, at an hour of the couriers’ rounds', () => {
  for (const [luck, at] of arrivals.entries()) {
    expect(at).toBeGreaterThan(startOfDay(9) + 60 + luck);
    const hour = Math.floor((at - startOfDay(dayOfMoment(at))) / 4);
    expect(hour).toBeGreaterThanOrEqual(9);
    expect(hour).toBeLessThan(20);
  }
});

test('rounds that end past midnight belong to the day on which they set out', () => {
  const late = { ...post, saturdays: 0, hours: [...Array.from({ length: 18 }, () => 0), 1] };
  const days = Array.from({ length: 200 }, (_, luck) =>
    weekdayOf(deliveredAt(place, late, { luck, shipped: startOfDay(9), days: 1 + luck / 20 })),
  );

  expect(days.some((day) => day === 5)).toBe(true);
  expect(days.some((day) => day === 6 || day === 0)).toBe(false);
});
