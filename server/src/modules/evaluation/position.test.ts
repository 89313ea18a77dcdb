import { expect, test } from 'vitest';
import { scoreOfPosition } from './position.ts';

test('the best of the world gets a hundred, the last forty, the middle seventy', () => {
  expect(scoreOfPosition(9, [1, 2], 'higher')).toBe(100);
  expect(scoreOfPosition(0, [1, 2], 'higher')).toBe(40);
  expect(scoreOfPosition(5, [1, 9], 'higher')).toBe(70);
});

test('where less is better, the lowest figure wins, and equal figures share their place', () => {
  expect(scoreOfPosition(0.01, [0.05, 0.2], 'lower')).toBe(100);
  expect(scoreOfPosition(3, [3, 3], 'lower')).toBe(70);
});

test('a company alone in its world has no position', () => {
  expect(scoreOfPosition(5, [], 'higher')).toBeNull();
});
