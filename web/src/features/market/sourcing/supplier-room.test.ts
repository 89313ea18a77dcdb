import { expect, test } from 'vitest';
import { littleSight } from '../../../testing/little-company.ts';
import { weeksToWait } from './supplier-room.ts';

const sight = littleSight({
  suppliers: [
    { supplier: 'busy', room: [0, 300, 1000], priceRatio: 1 },
    { supplier: 'free', room: [], priceRatio: 1 },
  ],
});

test('an order waits until the week that has room for the last of it', () => {
  expect(weeksToWait(sight, 'busy', 300)).toBe(1);
  expect(weeksToWait(sight, 'busy', 301)).toBe(2);
  expect(weeksToWait(sight, 'busy', 1301)).toBeUndefined();
});

test('a supplier without limits makes nobody wait', () => {
  expect(weeksToWait(sight, 'free', 1_000_000)).toBe(0);
});
