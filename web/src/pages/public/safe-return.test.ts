import { expect, test } from 'vitest';
import { safeReturn } from './safe-return.ts';

test('after signing in one comes back to the page one wanted', () => {
  expect(safeReturn('/student/orders?panel=order-17#why')).toBe('/student/orders?panel=order-17#why');
});

test.each([
  'https://evil.example/',
  '//evil.example/a',
  String.raw`/\evil.example`,
  'javascript:alert(1)',
  undefined,
])('a link to somewhere else leads home instead: %s', (wanted) => {
  expect(safeReturn(wanted)).toBe('/');
});
