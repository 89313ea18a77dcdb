import { expect, test } from 'vitest';
import { bandOf, judge } from './verdict.ts';

const says = { zh: '事实', en: 'A fact' };

test('a band is a part of the target on either side, whatever its sign', () => {
  expect(bandOf({ id: 'a', says, target: 10, within: 0.05 })).toEqual([9.5, 10.5]);
  const [low, high] = bandOf({ id: 'a', says, target: -2, within: 0.1 });
  expect(low).toBeCloseTo(-2.2);
  expect(high).toBeCloseTo(-1.8);
});

test('a fact lies within its band or outside, edges included', () => {
  expect(judge({ id: 'a', says, target: 10, within: 0.05 }, 10.5).verdict).toBe('within');
  expect(judge({ id: 'a', says, target: 10, within: 0.05 }, 10.51).verdict).toBe('outside');
  expect(judge({ id: 'a', says, atLeast: 100 }, 100).verdict).toBe('within');
  expect(judge({ id: 'a', says, atLeast: 100 }, 99).verdict).toBe('outside');
  expect(judge({ id: 'a', says, low: -4, high: -1.5 }, -4.2).verdict).toBe('outside');
});

test('what was not measured is not within', () => {
  expect(judge({ id: 'a', says, atLeast: 100 }, undefined)).toMatchObject({
    value: null,
    verdict: 'not-measured',
  });
  expect(judge({ id: 'a', says, atLeast: 100 }, NaN).verdict).toBe('not-measured');
});
