import { expect, test } from 'vitest';
import fc from 'fast-check';
import { addWorkingDays, dayOf, isoOf, month, weekday } from './calendar.ts';
import { littleScenario } from './testing/little-scenario.ts';
import { both } from './testing/words.ts';

test('days and dates are each other’s inverse, and agree with the machine’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 120_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      expect(isoOf(day)).toBe(date.toISOString().slice(0, 10));
      expect(dayOf(isoOf(day))).toBe(day);
      expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
      expect(month(day)).toBe(date.getUTCMonth() + 1);
    }),
  );
});

test('leap days follow the Gregorian rule', () => {
  expect(isoOf(dayOf('2024-02-28') + 1)).toBe('2024-02-29');
  expect(isoOf(dayOf('2100-02-28') + 1)).toBe('2100-03-01');
  expect(isoOf(dayOf('2000-02-28') + 1)).toBe('2000-02-29');
  expect(weekday(dayOf('1970-01-01'))).toBe(3);
});

test('a holiday at home holds parcels back, though home is no market', () => {
  const markets = littleScenario();
  const home = { ...markets.home, holidays: [{ day: '2026-03-04', name: both('厂休', 'Works holiday') }] };
  const scenario = { ...markets, countries: markets.countries.filter(({ code }) => code !== 'CN'), home };

  expect(addWorkingDays(scenario, 'CN', 1, 2)).toBe(4);
  expect(addWorkingDays(scenario, 'DE', 1, 2)).toBe(3);
});
