import { expect, test } from 'vitest';
import { broken, isGreen, lastLine, sum } from './tally.ts';

test('the stages add up to one line', () => {
  const whole = sum([
    { passed: 12, failed: 0, skipped: 0 },
    { passed: 300, failed: 1, skipped: 2 },
  ]);

  expect(lastLine(whole)).toBe('312 passed, 1 failed, 2 skipped');
  expect(isGreen(whole)).toBe(false);
});

test('nothing skipped is not mentioned', () => {
  expect(lastLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
});

test('a run of nothing is not green, nor is one whose stage broke', () => {
  expect(isGreen(sum([]))).toBe(false);
  expect(isGreen(sum([{ passed: 5, failed: 0, skipped: 0 }, broken]))).toBe(false);
});
