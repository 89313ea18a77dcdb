import { expect, test } from 'vitest';
import { calendarDay, weekday } from '../calendar.ts';
import { dayOfMoment, startOfDay } from '../orders/promise.ts';
import { LITTLE_CROWD, littleCrowd } from '../testing/little-crowd.ts';
import { nextPace, shippedAt, type Handling } from './handling.ts';

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
const weekdayOf = (at: number): number => weekday(calendarDay(scenario, dayOfMoment(at)));

test('parcels are handed over on working days, when carriers call, and never before they are paid', () => {
  for (const luck of many) {
    const paidAt = startOfDay(8) + luck;
    const at = shippedAt(place, LITTLE_CROWD, handled({ luck, paidAt }));
    const hour = (at - startOfDay(dayOfMoment(at))) / 4;

    expect(at).toBeGreaterThan(paidAt);
    expect(weekdayOf(at)).toBeLessThan(5);
    expect(hour).toBeGreaterThanOrEqual(10);
    expect(hour).toBeLessThan(20);
  }
});

const mean = (other: Partial<Handling>, crowd = LITTLE_CROWD): number =>
  many.reduce((sum, luck) => sum + shippedAt(place, crowd, handled({ ...other, luck })), 0) / many.length;

test('slow sellers take longer, and all of them when more is bought than they are used to', () => {
  expect(mean({ slowness: 1 })).toBeGreaterThan(mean({ slowness: -1 }));
  expect(mean({ orders: 40 })).toBeGreaterThan(mean({ orders: 1 }));
  expect(mean({ orders: 40, pace: 40_000 })).toBe(mean({ orders: 1 }));
});

test('what was paid on a day off waits in a heap, where there is one', () => {
  const heaped = { ...LITTLE_CROWD, handling: { ...LITTLE_CROWD.handling, backlog: 1 } };
  const days = Array.from({ length: 7 }, (_, day) => startOfDay(8 + day) + 50);
  const worked = days.filter((paidAt) => weekdayOf(paidAt) < 5);
  const idle = days.filter((paidAt) => weekdayOf(paidAt) >= 5);

  for (const paidAt of worked) expect(mean({ paidAt }, heaped)).toBe(mean({ paidAt }));
  for (const paidAt of idle) expect(mean({ paidAt }, heaped)).toBeGreaterThan(mean({ paidAt }));
});

test('what a seller is used to follows its orders slowly', () => {
  let pace = 0;
  for (let day = 0; day < 28; day++) pace = nextPace(pace, 10);

  expect(pace).toBeGreaterThan(5000);
  expect(pace).toBeLessThan(8000);
});
