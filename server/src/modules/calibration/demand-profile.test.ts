import { expect, test } from 'vitest';
import { profileOf, weekdayOf } from './demand-profile.ts';

const WEEK = [1.2, 1.1, 1.05, 1, 0.95, 0.8, 0.9];
/** A Monday. */
const FIRST = 19_723;

const daysOf = (ordersOn: (place: number) => number, count = 140) =>
  Array.from({ length: count }, (_, place) => {
    const orders = Math.round(ordersOn(place));
    return { day: FIRST + place, orders, buyers: orders, sellers: 0 };
  });
const usual = (place: number): number => 200 * (WEEK[weekdayOf(FIRST + place)] ?? 1);

test('weekdays are told as they are, and days without chance have none beyond what counting brings', () => {
  const { weekday, dispersion, perDay, events } = profileOf(daysOf(usual));

  weekday.forEach((factor, at) => expect(factor).toBeCloseTo(WEEK[at] ?? 0, 2));
  expect(perDay).toBeCloseTo(200, -1);
  expect(dispersion).toBe(0);
  expect(events).toEqual([]);
});

test('a Black Friday and the days after it that stay up are one event, and blur neither level nor weekdays', () => {
  const peak = [7, 2.8, 2.4, 1.8, 1.5];

  const { events, weekday, level } = profileOf(daysOf((place) => usual(place) * (peak[place - 67] ?? 1)));

  expect(events).toHaveLength(1);
  expect(events[0]?.from).toBe(FIRST + 67);
  events[0]?.factors.forEach((factor, after) => expect(factor).toBeCloseTo(peak[after] ?? 0, 1));
  expect(weekday[4]).toBeCloseTo(0.95, 2);
  expect(Math.max(...level)).toBeLessThan(1.05);
});

test('growth is level, and weeks before a firm had begun are no market', () => {
  const grown = daysOf((place) => (place < 20 ? (place === 3 ? 2 : 0) : usual(place) * (1 + place / 140)));

  const { first, level } = profileOf(grown);

  expect(first).toBeGreaterThan(FIRST + 10);
  expect(level.at(-20) ?? 0).toBeGreaterThan(1.3 * (level.at(20) ?? 1));
});
