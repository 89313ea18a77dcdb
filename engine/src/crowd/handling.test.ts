import { expect, test } from 'vitest';
import { calendarDay, weekday } from '../calendar.ts';
import { dayOfMoment, startOfDay } from '../orders/promise.ts';
import { LITTLE_CROWD, littleCrowd } from '../testing/little-crowd.ts';
import { deliveredAt, nextPace, shippedAt, type Handling } from './handling.ts';

const scenario = littleCrowd();
const place = { scenario, seed: 3, country: 'US' };
const handled = (other: Partial<Handling>): Handling => ({
  luck: 1,
  paidAt: startOfDay(10) + 50,
  slowness: 0,
  pace: 0,
  orders: 1,
  ...other,
});
const many = Array.from({ length: 400 }, (_, luck) => luck);

test('parcels are handed over on working days, from ten to twenty o’clock, and never before they are paid', () => {
  for (const luck of many) {
    const paidAt = startOfDay(8) + luck;
    const at = shippedAt(place, LITTLE_CROWD, handled({ luck, paidAt }));
    const hour = (at - startOfDay(dayOfMoment(at))) / 4;

    expect(at).toBeGreaterThan(paidAt);
    expect(weekday(calendarDay(scenario, dayOfMoment(at)))).toBeLessThan(5);
    expect(hour).toBeGreaterThanOrEqual(10);
    expect(hour).toBeLessThan(20);
  }
});

test('slow sellers take longer, and all of them when more is bought than they are used to', () => {
  const mean = (other: Partial<Handling>): number =>
    many.reduce((sum, luck) => sum + shippedAt(place, LITTLE_CROWD, handled({ ...other, luck })), 0) /
    many.length;

  expect(mean({ slowness: 1 })).toBeGreaterThan(mean({ slowness: -1 }));
  expect(mean({ orders: 40 })).toBeGreaterThan(mean({ orders: 1 }));
  expect(mean({ orders: 40, pace: 40_000 })).toBe(mean({ orders: 1 }));
});

test('nothing comes on a Sunday, and little on a Saturday', () => {
  const days = many.map((luck) => {
    const at = deliveredAt(place, { luck, shipped: startOfDay(9) + 60, days: 1 + luck / 40, saturdays: 0.2 });
    return weekday(calendarDay(scenario, dayOfMoment(at)));
  });

  const on = (day: number) => days.filter((each) => each === day).length;
  expect(on(6)).toBe(0);
  expect(on(5)).toBeGreaterThan(0);
  expect(on(5)).toBeLessThan(on(4) / 2);
});

test('what a seller is used to follows its orders slowly', () => {
  let pace = 0;
  for (let day = 0; day < 28; day++) pace = nextPace(pace, 10);

  expect(pace).toBeGreaterThan(5000);
  expect(pace).toBeLessThan(8000);
});
