import { expect, test } from 'vitest';
import fc from 'fast-check';
import { dayOf, isoOf, month, weekday } from './calendar.ts';

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
