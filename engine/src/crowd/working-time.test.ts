import { expect, test } from 'vitest';
import { calendarDay, isWorkingDay, weekday } from '../calendar.ts';
import { dayOfMoment, startOfDay } from '../orders/promise.ts';
import { littleCrowd } from '../testing/little-crowd.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { afterWork, ALL_DAY, SHOP_HOURS, workedDays } from './working-time.ts';

const scenario = littleCrowd();
const place = { scenario, seed: 3, country: 'US' };
const firstOf = (wanted: number): number => {
  const days = Array.from({ length: 14 }, (_, day) => day + 8);
  return (
    days.find(
      (day) => weekday(calendarDay(scenario, day)) === wanted && isWorkingDay(scenario, 'US', day + 1),
    ) ?? NaN
  );
};
const monday = firstOf(0);
const SHIFT = SHOP_HOURS.ends - SHOP_HOURS.begins;

test('work that does not fill a day ends in it, and goes on the next morning otherwise', () => {
  const noon = startOfDay(monday) + 48;
  // Half a quarter hour more, so that no rounding falls short of it.
  const hours = (count: number) => ((count * 4 + 0.5) / SHIFT) * (7 / 5);

  expect(afterWork(place, noon, { days: hours(5), shift: SHOP_HOURS })).toBe(noon + 20);
  expect(afterWork(place, noon, { days: hours(8), shift: SHOP_HOURS })).toBe(
    startOfDay(monday + 1) + SHOP_HOURS.begins + 8,
  );
});

test('what begins before the doors open or after they shut waits for them', () => {
  const none = { days: 0, shift: SHOP_HOURS };

  expect(afterWork(place, startOfDay(monday) + 3, none)).toBe(startOfDay(monday) + SHOP_HOURS.begins);
  expect(afterWork(place, startOfDay(monday) + 90, none)).toBe(startOfDay(monday + 1) + SHOP_HOURS.begins);
});

test('nothing is done on a day off, and seven days of the calendar hold five of work', () => {
  const from = startOfDay(monday);

  for (let days = 0; days < 30; days += 0.37) {
    const at = afterWork(place, from, { days, shift: ALL_DAY });
    expect(isWorkingDay(scenario, 'US', dayOfMoment(at))).toBe(true);
    expect(at).toBeGreaterThanOrEqual(from + Math.floor(workedDays(days) * SLICES_PER_DAY));
  }
  expect(workedDays(7)).toBeCloseTo(5, 12);
});
