import { expect, test } from 'vitest';
import { clockOf } from './clock-of.ts';

test('a quarter hour is said as clocks say it', () => {
  expect([0, 37, 95, 96].map(clockOf)).toEqual(['00:00', '09:15', '23:45', '24:00']);
});
